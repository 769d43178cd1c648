// Generated from caffe-schema.json by `npm run generate`. Do not edit.

import type { ForkData } from './fork.ts';

/** The messages of the forks; where two forks have different ones of one name, with a number behind it. */
export const forkMessages = {
  'LabelMapItem': `
name 1 string
label 2 int32
display_name 3 string
`,
  'LabelMap': `
item 1 LabelMapItem*
`,
  'Sampler': `
min_scale 1 float = 1
max_scale 2 float = 1
min_aspect_ratio 3 float = 1
max_aspect_ratio 4 float = 1
`,
  'SampleConstraint': `
min_jaccard_overlap 1 float
max_jaccard_overlap 2 float
min_sample_coverage 3 float
max_sample_coverage 4 float
min_object_coverage 5 float
max_object_coverage 6 float
`,
  'BatchSampler': `
use_original_image 1 bool = true
sampler 2 Sampler
sample_constraint 3 SampleConstraint
max_sample 4 uint32
max_trials 5 uint32 = 100
`,
  'EmitConstraint': `
emit_type 1 EmitConstraint.EmitType = CENTER
emit_overlap 2 float
`,
  'NormalizedBBox': `
xmin 1 float
ymin 2 float
xmax 3 float
ymax 4 float
label 5 int32
difficult 6 bool
score 7 float
size 8 float
`,
  'Annotation': `
instance_id 1 int32
bbox 2 NormalizedBBox
`,
  'Annotation#2': `
instance_id 1 int32
bbox 2 NormalizedBBox
lanes 3 LaneInfo
`,
  'AnnotationGroup': `
group_label 1 int32
annotation 2 Annotation*
`,
  'AnnotatedDatum': `
datum 1 Datum
type 2 AnnotatedDatum.AnnotationType
annotation_group 3 AnnotationGroup*
`,
  'AnnotatedDatum#2': `
datum 1 Datum
type 2 AnnotatedDatum.AnnotationType
annotation_group 3 AnnotationGroup*
record_id 4 uint32
`,
  'ResizeParameter': `
prob 1 float = 1
resize_mode 2 ResizeParameter.Resize_mode = WARP
height 3 uint32
width 4 uint32
height_scale 8 uint32
width_scale 9 uint32
pad_mode 5 ResizeParameter.Pad_mode = CONSTANT
pad_value 6 float*
interp_mode 7 ResizeParameter.Interp_mode*
`,
  'ResizeParameter#2': `
height 1 uint32
width 2 uint32
is_pyramid_test 3 bool
out_height_scale 4 float
out_width_scale 5 float
`,
  'ResizeParameter#3': `
prob 1 float = 1
resize_mode 2 ResizeParameter.Resize_mode = WARP
height 3 uint32
width 4 uint32
height_scale 8 uint32
width_scale 9 uint32
pad_mode 5 ResizeParameter.Pad_mode = CONSTANT
pad_value 6 float*
interp_mode 7 ResizeParameter.Interp_mode*
jitter 10 float = 0.3
`,
  'SaltPepperParameter': `
fraction 1 float
value 2 float*
`,
  'NoiseParameter': `
prob 1 float
hist_eq 2 bool
inverse 3 bool
decolorize 4 bool
gauss_blur 5 bool
jpeg 6 float = -1
posterize 7 bool
erode 8 bool
saltpepper 9 bool
saltpepper_param 10 SaltPepperParameter
clahe 11 bool
convert_to_hsv 12 bool
convert_to_lab 13 bool
`,
  'NoiseParameter#2': `
gaussian_std 1 float
uniform_range 2 float
bias 3 float
`,
  'DistortionParameter': `
brightness_prob 1 float
brightness_delta 2 float
contrast_prob 3 float
contrast_lower 4 float
contrast_upper 5 float
hue_prob 6 float
hue_delta 7 float
saturation_prob 8 float
saturation_lower 9 float
saturation_upper 10 float
random_order_prob 11 float
`,
  'DistortionParameter#2': `
brightness_prob 1 float
brightness_delta 2 float
contrast_prob 3 float
contrast_lower 4 float
contrast_upper 5 float
hue_prob 6 float
hue_delta 7 float
saturation_prob 8 float
saturation_lower 9 float
saturation_upper 10 float
random_order_prob 11 float
exposure_lower 12 float
exposure_upper 13 float
`,
  'ExpansionParameter': `
prob 1 float = 1
max_expand_ratio 2 float = 1
`,
  'AnnotatedDataParameter': `
batch_sampler 1 BatchSampler*
label_map_file 2 string
anno_type 3 AnnotatedDatum.AnnotationType
`,
  'AnnotatedDataParameter#2': `
batch_sampler 1 BatchSampler*
label_map_file 2 string
anno_type 3 AnnotatedDatum.AnnotationType
yolo_data_type 4 int32
yolo_data_jitter 5 float = 0.3
train_diffcult 6 bool = true
single_class 7 bool = true
seg_scales 8 int32 = 8
seg_resize_width 9 int32
seg_resize_height 10 int32
difficult_label_warmup 11 bool
`,
  'DetectionEvaluateParameter': `
num_classes 1 uint32
background_label_id 2 uint32
overlap_threshold 3 float = 0.5
evaluate_difficult_gt 4 bool = true
name_size_file 5 string
resize_param 6 ResizeParameter
`,
  'DetectionEvaluateParameter#2': `
num_classes 1 uint32
overlap_threshold 2 float = 0.5
`,
  'NonMaximumSuppressionParameter': `
nms_threshold 1 float = 0.3
top_k 2 int32
eta 3 float = 1
`,
  'SaveOutputParameter': `
output_directory 1 string
output_name_prefix 2 string
output_format 3 string
label_map_file 4 string
name_size_file 5 string
num_test_image 6 uint32
resize_param 7 ResizeParameter
`,
  'DetectionOutputParameter': `
num_classes 1 uint32
share_location 2 bool = true
background_label_id 3 int32
nms_param 4 NonMaximumSuppressionParameter
save_output_param 5 SaveOutputParameter
code_type 6 PriorBoxParameter.CodeType = CORNER
variance_encoded_in_target 8 bool
keep_top_k 7 int32 = -1
confidence_threshold 9 float
visualize 10 bool
visualize_threshold 11 float
save_file 12 string
`,
  'DetectionOutputParameter#2': `
side 1 uint32 = 13
num_classes 2 uint32 = 20
num_box 3 uint32 = 5
coords 4 uint32 = 4
confidence_threshold 5 float = 0.01
nms_threshold 6 float = 0.45
biases 7 float*
label_map_file 8 string
`,
  'DetectionOutputParameter#3': `
num_classes 1 uint32
share_location 2 bool = true
background_label_id 3 int32
nms_param 4 NonMaximumSuppressionParameter
save_output_param 5 SaveOutputParameter
code_type 6 PriorBoxParameter.CodeType = CORNER
variance_encoded_in_target 8 bool
keep_top_k 7 int32 = -1
confidence_threshold 9 float
visualize 10 bool
visualize_threshold 11 float
save_file 12 string
objectness_score 24 float = 0.01
`,
  'DetectionOutputParameter#4': `
num_classes 1 uint32
share_location 2 bool = true
background_label_id 3 int32
nms_param 4 NonMaximumSuppressionParameter
save_output_param 5 SaveOutputParameter
code_type 6 PriorBoxParameter.CodeType = CORNER
variance_encoded_in_target 8 bool
keep_top_k 7 int32 = -1
confidence_threshold 9 float
visualize 10 bool
visualize_threshold 11 float
save_file 12 string
objectness_score 24 float = 0.01
ratio_permute 25 bool
no_permute 32 bool
nbottom 33 int32 = 6
arm_conf_no_concat 38 bool
arm_loc_no_concat 39 bool
ratio0 26 int32 = 3
ratio1 27 int32 = 6
ratio2 28 int32 = 6
ratio3 29 int32 = 6
ratio4 30 int32 = 6
ratio5 31 int32 = 6
tflite_detection 34 bool
tflite_use_regular_nms 35 bool
max_classes_per_detection 36 int32 = 1
scale_xywh 37 float*
`,
  'MultiBoxLossParameter': `
loc_loss_type 1 MultiBoxLossParameter.LocLossType = SMOOTH_L1
conf_loss_type 2 MultiBoxLossParameter.ConfLossType = SOFTMAX
loc_weight 3 float = 1
num_classes 4 uint32
share_location 5 bool = true
match_type 6 MultiBoxLossParameter.MatchType = PER_PREDICTION
overlap_threshold 7 float = 0.5
use_prior_for_matching 8 bool = true
background_label_id 9 uint32
use_difficult_gt 10 bool = true
do_neg_mining 11 bool
neg_pos_ratio 12 float = 3
neg_overlap 13 float = 0.5
code_type 14 PriorBoxParameter.CodeType = CORNER
encode_variance_in_target 16 bool
map_object_to_agnostic 17 bool
ignore_cross_boundary_bbox 18 bool
bp_inside 19 bool
mining_type 20 MultiBoxLossParameter.MiningType = MAX_NEGATIVE
nms_param 21 NonMaximumSuppressionParameter
sample_size 22 int32 = 64
use_prior_for_nms 23 bool
`,
  'MultiBoxLossParameter#2': `
loc_loss_type 1 MultiBoxLossParameter.LocLossType = SMOOTH_L1
conf_loss_type 2 MultiBoxLossParameter.ConfLossType = SOFTMAX
loc_weight 3 float = 1
num_classes 4 uint32
share_location 5 bool = true
match_type 6 MultiBoxLossParameter.MatchType = PER_PREDICTION
overlap_threshold 7 float = 0.5
use_prior_for_matching 8 bool = true
background_label_id 9 uint32
use_difficult_gt 10 bool = true
do_neg_mining 11 bool
neg_pos_ratio 12 float = 3
neg_overlap 13 float = 0.5
code_type 14 PriorBoxParameter.CodeType = CORNER
encode_variance_in_target 16 bool
map_object_to_agnostic 17 bool
ignore_cross_boundary_bbox 18 bool
bp_inside 19 bool
mining_type 20 MultiBoxLossParameter.MiningType = MAX_NEGATIVE
nms_param 21 NonMaximumSuppressionParameter
sample_size 22 int32 = 64
use_prior_for_nms 23 bool
ignore_difficult_gt 24 bool
`,
  'MultiBoxLossParameter#3': `
loc_loss_type 1 MultiBoxLossParameter.LocLossType = SMOOTH_L1
conf_loss_type 2 MultiBoxLossParameter.ConfLossType = SOFTMAX
loc_weight 3 float = 1
num_classes 4 uint32
share_location 5 bool = true
match_type 6 MultiBoxLossParameter.MatchType = PER_PREDICTION
overlap_threshold 7 float = 0.5
use_prior_for_matching 8 bool = true
background_label_id 9 uint32
use_difficult_gt 10 bool = true
do_neg_mining 11 bool
neg_pos_ratio 12 float = 3
neg_overlap 13 float = 0.5
code_type 14 PriorBoxParameter.CodeType = CORNER
encode_variance_in_target 16 bool
map_object_to_agnostic 17 bool
ignore_cross_boundary_bbox 18 bool
bp_inside 19 bool
mining_type 20 MultiBoxLossParameter.MiningType = MAX_NEGATIVE
nms_param 21 NonMaximumSuppressionParameter
sample_size 22 int32 = 64
use_prior_for_nms 23 bool
objectness_score 24 float = 0.01
`,
  'NormalizeParameter': `
across_spatial 1 bool = true
scale_filler 2 FillerParameter
channel_shared 3 bool = true
eps 4 float = 1e-10
`,
  'NormalizeParameter#2': `
normalize_type 1 string = L2
fix_gradient 2 bool
bp_norm 3 bool
`,
  'NormalizeParameter#3': `
across_spatial 1 bool = true
scale_filler 2 FillerParameter
channel_shared 3 bool = true
eps 4 float = 1e-10
add_eps_before_sqrt 5 bool = true
`,
  'PermuteParameter': `
order 1 uint32*
`,
  'PriorBoxParameter': `
min_size 1 float*
max_size 2 float*
aspect_ratio 3 float*
flip 4 bool = true
clip 5 bool
variance 6 float*
img_size 7 uint32
img_h 8 uint32
img_w 9 uint32
step 10 float
step_h 11 float
step_w 12 float
offset 13 float = 0.5
`,
  'PriorBoxParameter#2': `
min_size 1 float*
max_size 2 float*
aspect_ratio 3 float*
flip 4 bool = true
clip 5 bool
variance 6 float*
img_size 7 uint32
img_h 8 uint32
img_w 9 uint32
step 10 float
step_h 11 float
step_w 12 float
offset 13 float = 0.5
faceboxes 14 bool
box_width 15 float*
box_height 16 float*
tf 17 bool
yx_order 18 bool
keras 19 bool
`,
  'VideoDataParameter': `
video_type 1 VideoDataParameter.VideoType = WEBCAM
device_id 2 int32
video_file 3 string
skip_frames 4 uint32
`,
  'VideoDataParameter#2': `
source 1 string
batch_size 4 uint32
rand_skip 7 uint32
shuffle 8 bool
new_height 9 uint32
new_width 10 uint32
new_length 11 uint32 = 1
num_segments 12 uint32 = 1
scale 2 float = 1
mean_file 3 string
crop_size 5 uint32
mirror 6 bool
modality 13 VideoDataParameter.Modality = FLOW
name_pattern 14 string
encoded 15 bool
grayscale 16 bool
`,
  'VideoDataParameter#3': `
source 1 string
batch_size 4 uint32 = 1
rand_skip 7 uint32
shuffle 8 bool
new_height 9 uint32
new_width 10 uint32
new_length 13 uint32
is_color 11 bool = true
scale 2 float = 1
mean_file 3 string
crop_size 5 uint32
mirror 6 bool
root_folder 12 string
show_data 14 bool
use_image 15 bool
use_temporal_jitter 16 bool
sampling_rate 17 uint32 = 1
max_sampling_rate 18 uint32 = 1
use_sampling_rate_jitter 19 bool
use_multiple_label 20 bool
num_of_labels 21 uint32 = 1
`,
  'ROIPoolingParameter': `
pooled_h 1 uint32
pooled_w 2 uint32
spatial_scale 3 float = 1
`,
  'ROIPoolingParameter#2': `
pooled_h 1 uint32
pooled_w 2 uint32
spatial_scale 3 float = 1
pooled_size 4 uint32*
`,
  'SmoothL1LossParameter': `
sigma 1 float = 1
`,
  'SmoothL1LossParameter#2': `
sigma 1 float = 1
abssum 3 bool = true
`,
  'BoxAnnotatorOHEMParameter': `
roi_per_img 1 uint32!
ignore_label 2 int32 = -1
`,
  'PSROIPoolingParameter': `
spatial_scale 1 float!
output_dim 2 int32!
group_size 3 int32!
`,
  'AdaptiveBiasChannelParameter': `
num_iter 1 int32 = 1
bg_portion 2 float = 0.2
fg_portion 3 float = 0.2
suppress_others 4 bool = true
margin_others 5 float = 0.00001
`,
  'BiasChannelParameter': `
bg_bias 1 float = 1
fg_bias 2 float = 2
ignore_label 3 int32*
label_type 4 BiasChannelParameter.LabelType = IMAGE
background_label 6 int32
`,
  'BiasChannelParameter#2': `
bg_bias 1 float = 1
fg_bias 2 float = 2
ignore_label 3 int32*
`,
  'DenseCRFParameter': `
max_iter 1 int32 = 10
pos_xy_std 2 float*
pos_w 3 float*
bi_xy_std 4 float*
bi_rgb_std 5 float*
bi_w 6 float*
output_probability 7 bool = true
`,
  'DenseCRFParameter#2': `
max_iter 1 int32 = 10
pos_xy_std 2 float*
pos_w 3 float*
bi_xy_std 4 float*
bi_rgb_std 5 float*
bi_w 6 float*
`,
  'DomainTransformParameter': `
num_iter 1 int32 = 3
spatial_sigma 2 float = 50
range_sigma 3 float = 5
min_weight 4 float
`,
  'InterpParameter': `
height 1 int32
width 2 int32
zoom_factor 3 int32 = 1
shrink_factor 4 int32 = 1
pad_beg 5 int32
pad_end 6 int32
`,
  'InterpParameter#2': `
height 1 int32
width 2 int32
zoom_factor 3 int32 = 1
shrink_factor 4 int32 = 1
pad_beg 5 int32
pad_end 6 int32
full_zoom_factor 7 int32 = 1
`,
  'MatReadParameter': `
prefix 1 string!
source 2 string
strip 3 int32
batch_size 4 int32 = 1
`,
  'MatWriteParameter': `
prefix 1 string!
source 2 string
strip 3 int32
period 4 int32 = 1
`,
  'SegAccuracyParameter': `
metric 1 SegAccuracyParameter.AccuracyMetric = PixelAccuracy
ignore_label 2 int32*
reset 3 bool = true
`,
  'SegAccuracyParameter#2': `
metric 1 SegAccuracyParameter.AccuracyMetric = PixelAccuracy
ignore_label 2 int32*
`,
  'UniqueLabelParameter': `
max_labels 1 int32!
ignore_label 2 int32*
force_label 3 float*
`,
  'UniqueLabelParameter#2': `
max_labels 1 int32!
ignore_label 2 float*
force_label 3 float*
`,
  'SoftmaxLossParameter': `
weight_source 16 string
ignore_label 2 int32*
`,
  'CensorLabelParameter': `
ignore_label 1 int32!
`,
  'ChannelAggregatorParameter': `
label_map_file 1 string
`,
  'DominantChannelParameter': `
top_k 1 int32 = 1
`,
  'EuclideanLossParameter': `
type 1 EuclideanLossParameter.Type = L2
`,
  'GainChannelParameter': `
num_output_nz 1 int32!
drift 2 float
stdev 3 float
gain_filler 4 FillerParameter
norm_mean 5 bool = true
thresh 6 float = 0.001
`,
  'HistogramParameter': `
num_labels 1 int32!
ignore_label 2 int32*
`,
  'IgnoreOverlayParameter': `
ignore_label 1 int32
`,
  'OneHotParameter': `
num_labels 1 int32!
`,
  'OneHotParameter#2': `
depth 1 uint32!
on_value 2 float = 1
off_value 3 float
axis 4 int32 = -1
`,
  'PaddingParameter': `
pad_beg 1 int32
pad_end 2 int32
`,
  'BNParameter': `
slope_filler 1 FillerParameter
bias_filler 2 FillerParameter
momentum 3 float = 0.9
eps 4 float = 0.00001
frozen 5 bool
engine 6 BNParameter.Engine = DEFAULT
`,
  'BNParameter#2': `
bn_mode 3 BNParameter.BNMode = LEARN
scale_filler 1 FillerParameter
shift_filler 2 FillerParameter
`,
  'BNParameter#3': `
bn_mode 3 BNParameter.BNMode = LEARN
scale_filler 1 FillerParameter
shift_filler 2 FillerParameter
slope_filler 7 FillerParameter
bias_filler 8 FillerParameter
momentum 9 float = 0.9
eps 4 float = 0.00001
frozen 5 bool
engine 6 BNParameter.Engine = DEFAULT
icnet 10 bool
`,
  'DenseImageDataParameter': `
source 1 string
batch_size 2 uint32
rand_skip 3 uint32
shuffle 4 bool
new_height 5 uint32
new_width 6 uint32
is_color 7 bool = true
mean_file 8 string
root_folder 9 string
mirror 10 bool
crop_width 11 uint32
crop_height 12 uint32
`,
  'UpsampleParameter': `
scale 1 uint32 = 2
scale_h 2 uint32
scale_w 3 uint32
pad_out_h 4 bool
pad_out_w 5 bool
upsample_h 6 uint32
upsample_w 7 uint32
`,
  'UpsampleParameter#2': `
scale 1 int32 = 1
`,
  'SelectSegBinaryParameter': `
cls_label_base 1 uint32
`,
  'BinaryAccuracyParameter': `
accuracy_mode 1 BinaryAccuracyParameter.AccuracyMode = Accuracy
`,
  'EltwiseAccuracyParameter': `
top_k 1 uint32 = 1
ignore_label 2 int32
`,
  'RedAccuracyParameter': `
top_k 1 uint32 = 1
ignore_label 2 int32
class_num 3 uint32
`,
  'RedSoftmaxWithLossParameter': `
class_num 1 uint32
`,
  'UnpoolingParameter': `
unpool 1 UnpoolingParameter.UnpoolMethod = MAX
pad 4 uint32
pad_h 9 uint32
pad_w 10 uint32
kernel_size 2 uint32
kernel_h 5 uint32
kernel_w 6 uint32
stride 3 uint32 = 1
stride_h 7 uint32
stride_w 8 uint32
unpool_size 12 uint32
unpool_h 13 uint32
unpool_w 14 uint32
engine 11 UnpoolingParameter.Engine = DEFAULT
`,
  'WindowClsDataParameter': `
label_dim 1 uint32 = 1
`,
  'ShuffleChannelParameter': `
group 1 uint32 = 1
`,
  'C2TensorProto': `
dims 1 int64*
data_type 2 C2TensorProto.DataType = FLOAT
float_data 3 float*
int32_data 4 int32*
byte_data 5 bytes
string_data 6 bytes*
double_data 9 double*
int64_data 10 int64*
name 7 string
`,
  'C2TensorProtos': `
protos 1 C2TensorProto*
`,
  'DetectNetGroundTruthParameter': `
stride 1 uint32 = 4
scale_cvg 2 float = 0.5
gridbox_type 3 DetectNetGroundTruthParameter.GridboxType = GRIDBOX_MAX
max_cvg_len 4 uint32 = 50
min_cvg_len 5 uint32 = 50
coverage_type 7 DetectNetGroundTruthParameter.CoverageType = RECTANGULAR
image_size_x 8 uint32 = 1248
image_size_y 9 uint32 = 384
obj_norm 11 bool
crop_bboxes 12 bool = true
object_class 13 DetectNetGroundTruthParameter.ClassMapping*
`,
  'DetectNetGroundTruthParameter.ClassMapping': `
src 1 uint32!
dst 2 uint32!
`,
  'DetectNetAugmentationParameter': `
crop_prob 1 float = 1
shift_x 2 uint32
shift_y 3 uint32
scale_prob 4 float = 0.33
scale_min 5 float = 0.7
scale_max 6 float = 1
flip_prob 7 float = 0.33
rotation_prob 8 float = 0.33
max_rotate_degree 9 float = 1
hue_rotation_prob 10 float = 0.33
hue_rotation 11 float = 15
desaturation_prob 12 float = 0.33
desaturation_max 13 float = 0.5
resize_param 208 ResizeParameter
noise_param 209 NoiseParameter
distort_param 213 DistortionParameter
expand_param 214 ExpansionParameter
emit_constraint 210 EmitConstraint
`,
  'TRTParameter': `
trt_mode 1 TRTParameter.TRTMode = INT8
top_k 2 uint32 = 1
deploy 3 string!
model 4 string!
deploy_outputs 5 string*
calibrator 6 string
`,
  'CompileNetState': `
is_init 1 bool = true
bn_scale_remove 2 bool
bn_scale_merge 3 bool
kept_bn_layers 4 string*
negative_conv_names 5 string*
negative_conv_indexes 6 uint32*
`,
  'MultinodeParameter': `
model_parallel 1 MnModelParallelParameter*
compress_layer_type_list 2 MnParamGradCompressLayerTypeList
`,
  'MnModelParallelParameter': `
layer_from 1 string!
layer_to 2 string
num_nodes 3 uint32
model_parts 4 uint32
`,
  'MnParamGradCompressLayerTypeList': `
layer_type 1 string*
`,
  'MultiPhaseSolverParameter': `
params_pair 1 SolverBatchSizePair*
`,
  'SolverBatchSizePair': `
solver_params 1 SolverParameter
batch_size 2 uint32
`,
  'RegionLossParameter': `
side 1 uint32 = 13
num_class 2 uint32 = 20
bias_match 3 uint32 = 1
coords 4 uint32 = 4
num 5 uint32 = 5
softmax 6 uint32 = 1
jitter 7 float = 0.2
rescore 8 uint32 = 1
object_scale 9 float = 1
class_scale 10 float = 1
noobject_scale 11 float = 0.5
coord_scale 12 float = 5
absolute 13 uint32 = 1
thresh 14 float = 0.2
random 15 uint32 = 1
biases 16 float*
softmax_tree 17 string
class_map 18 string
`,
  'EvalDetectionParameter': `
side 1 uint32 = 7
num_class 2 uint32 = 20
num_object 3 uint32 = 2
threshold 4 float = 0.5
sqrt 5 bool = true
constriant 6 bool = true
score_type 7 EvalDetectionParameter.ScoreType = MULTIPLY
nms 8 float = -1
biases 9 float*
`,
  'EvalDetectionParameter#2': `
side 1 uint32 = 7
num_class 2 uint32 = 20
num_object 3 uint32 = 2
threshold 4 float = 0.5
sqrt 5 bool = true
constriant 6 bool = true
score_type 7 EvalDetectionParameter.ScoreType = MULTIPLY
nms 8 float = -1
`,
  'MultinodeLayerParameter': `
num_nodes 1 uint32
model_parts 2 uint32 = 1
`,
  'MnActivationParameter': `
num_nodes_in 1 uint32
num_nodes_out 2 uint32
model_parts_in 3 uint32 = 1
model_parts_out 4 uint32 = 1
need_reduce 5 bool = true
`,
  'QuantizationParameter': `
precision 1 QuantizationParameter.Precision = DYNAMIC_FIXED_POINT
rounding_scheme 2 QuantizationParameter.Rounding = NEAREST
bw_layer_in 3 uint32 = 32
bw_layer_out 4 uint32 = 32
bw_params 5 uint32 = 32
fl_layer_in 6 int32*
fl_layer_out 7 int32*
fl_params 8 int32*
scale_in 20 float*
scale_out 21 float*
scale_params 22 float*
is_negative_input 23 bool
force_u8_input 24 bool
`,
  'QuantizationParameter#2': `
precision 1 QuantizationParameter.Precision = DYNAMIC_FIXED_POINT
rounding_scheme 2 QuantizationParameter.Rounding = NEAREST
bw_layer_in 3 uint32 = 32
bw_layer_out 4 uint32 = 32
bw_params 5 uint32 = 32
fl_layer_in 6 int32 = 16
fl_layer_out 7 int32 = 16
fl_params 8 int32 = 16
mant_bits 9 uint32 = 23
exp_bits 10 uint32 = 8
exp_min 11 int32 = -8
exp_max 12 int32 = -1
`,
  'MnParamGradCompressParameter': `
param_grad_compress_enable 1 bool*
`,
  'RandomResizeParameter': `
min_size 1 uint32
max_size 2 uint32
resize_param 3 ResizeParameter
`,
  'RandomAspectRatioParameter': `
min_area_ratio 1 float = 0.5
max_area_ratio 2 float = 1
aspect_ratio_change 3 float = 1
max_attempt 4 uint32 = 10
resize_param 5 ResizeParameter
`,
  'SplitParameter': `
engine 1 SplitParameter.Engine = DEFAULT
`,
  'ReorgParameter': `
stride 1 uint32
reverse 2 bool
`,
  'SpatialDropoutParameter': `
dropout_ratio 1 float = 0.5
`,
  'SegDataParameter': `
source 1 string
root_dir 2 string
shuffle 3 bool
balance 4 bool
`,
  'BatchReductionParameter': `
level 1 int32*
reduction_param 2 ReductionParameter
pos 3 bool
`,
  'MemoryOptimizationParameter': `
optimize_train 1 bool = true
optimize_test 2 bool
exclude_blob 3 string*
`,
  'VolumeDatum': `
channels 1 int32
length 2 int32 = 1
height 3 int32
width 4 int32
data 5 bytes
label 6 int32
float_data 7 float*
`,
  'Convolution3DParameter': `
num_output 1 uint32
bias_term 2 bool = true
pad 3 uint32
kernel_size 4 uint32
group 5 uint32 = 1
kernel_depth 6 uint32
stride 7 uint32 = 1
temporal_stride 8 uint32 = 1
weight_filler 9 FillerParameter
bias_filler 10 FillerParameter
filter_group 11 uint32 = 1
temporal_pad 12 uint32
`,
  'Pooling3DParameter': `
pool 1 Pooling3DParameter.PoolMethod = MAX
kernel_size 2 uint32
stride 3 uint32 = 1
pad 4 uint32
kernel_depth 5 uint32
temporal_stride 6 uint32 = 1
`,
  'Pooling3DParameter#2': `
pool 1 Pooling3DParameter.PoolMethod = MAX
pad 2 uint32
pad_h0 5 uint32
pad_h1 6 uint32
pad_w0 7 uint32
pad_w1 8 uint32
pad_d0 9 uint32
pad_d1 10 uint32
kernel_size 3 uint32
kernel_h 11 uint32
kernel_w 12 uint32
kernel_d 13 uint32
stride 4 uint32 = 1
stride_h 14 uint32
stride_w 15 uint32
stride_d 16 uint32
global_pooling 17 bool
ceil_mode 18 bool
`,
  'DownSamplingParameter': `
type 1 DownSamplingParameter.DownSamplingType = VOTE
spatial_factor 2 int32
temporal_factor 3 int32
`,
  'AggregationParameter': `
aggregation_param_r 1 float = 1
`,
  'CenterLossParameter': `
num_output 1 uint32
center_filler 2 FillerParameter
axis 3 int32 = 1
`,
  'CenterLossParameter#2': `
num_output 1 uint32
center_filler 2 FillerParameter
axis 3 int32 = 1
distance_type 29 string = L2
`,
  'CPMTransformationParameter': `
scale 1 float = 1
mirror 2 bool
crop_size 3 uint32
mean_file 4 string
mean_value 5 float*
stride 6 uint32 = 4
scale_cvg 7 float = 0.5
max_cvg_len 8 uint32 = 50
min_cvg_len 9 uint32 = 50
opaque_coverage 10 bool = true
coverage 11 string = gridbox_max
flip_prob 12 float = 0.5
max_rotate_degree 13 float = 5
visualize 14 bool
crop_size_x 15 uint32 = 368
crop_size_y 16 uint32 = 368
scale_prob 17 float = 0.5
scale_min 18 float = 0.9
scale_max 19 float = 1.1
bbox_norm_factor 20 float = 300
img_header 21 string = .
force_color 22 bool
force_gray 23 bool
target_dist 24 float = 1
center_perterb_max 25 float = 10
sigma 26 float = 7
sigma_center 27 float = 21
clahe_tile_size 28 float = 8
clahe_clip_limit 29 float = 4
do_clahe 30 bool
num_parts 31 uint32 = 14
num_total_augs 32 uint32 = 82
aug_way 33 string = rand
gray 34 uint32
np_in_lmdb 35 uint32 = 16
transform_body_joint 38 bool = true
`,
  'NmsParameter': `
threshold 1 float = 0.5
num_peak 2 uint32 = 100
max_peaks 3 uint32 = 20
num_parts 4 uint32 = 15
`,
  'ImResizeParameter': `
target_spatial_width 1 uint32 = 368
target_spatial_height 2 uint32 = 368
factor 3 float
start_scale 4 float = 1
scale_gap 5 float = 0.1
`,
  'AccumParameter': `
top_height 1 uint32
top_width 2 uint32
size_divisible_by 3 uint32
have_reference 4 bool
`,
  'AugmentationCoeff': `
mirror 1 float
dx 2 float
dy 3 float
angle 4 float
zoom_x 5 float = 1
zoom_y 6 float = 1
gamma 100 float = 1
brightness 101 float
contrast 102 float = 1
color1 103 float = 1
color2 104 float = 1
color3 105 float = 1
pow_nomean0 10 float = 1
pow_nomean1 11 float = 1
pow_nomean2 12 float = 1
add_nomean0 13 float
add_nomean1 14 float
add_nomean2 15 float
mult_nomean0 16 float = 1
mult_nomean1 17 float = 1
mult_nomean2 18 float = 1
pow_withmean0 19 float = 1
pow_withmean1 20 float = 1
pow_withmean2 21 float = 1
add_withmean0 22 float
add_withmean1 23 float
add_withmean2 24 float
mult_withmean0 25 float = 1
mult_withmean1 26 float = 1
mult_withmean2 27 float = 1
lmult_pow 28 float = 1
lmult_add 29 float
lmult_mult 30 float = 1
col_angle 31 float
fog_amount 38 float
fog_size 39 float
motion_blur_angle 40 float
motion_blur_size 41 float
shadow_angle 42 float
shadow_distance 43 float
shadow_strength 44 float
noise 45 float
`,
  'AugmentationParameter': `
crop_width 33 uint32
crop_height 34 uint32
write_augmented 2 string
max_multiplier 3 float = 255
augment_during_test 4 bool
recompute_mean 5 uint32
write_mean 6 string
mean_per_pixel 7 bool = true
mean 18 float*
mode 8 string = add
bottomwidth 80 uint32
bottomheight 81 uint32
num 82 uint32
chromatic_eigvec 83 float*
mirror 10 RandomGeneratorParameter
translate 11 RandomGeneratorParameter
rotate 12 RandomGeneratorParameter
zoom 13 RandomGeneratorParameter
squeeze 14 RandomGeneratorParameter
translate_x 15 RandomGeneratorParameter
translate_y 16 RandomGeneratorParameter
gamma 35 RandomGeneratorParameter
brightness 36 RandomGeneratorParameter
contrast 37 RandomGeneratorParameter
color 38 RandomGeneratorParameter
lmult_pow 20 RandomGeneratorParameter
lmult_mult 21 RandomGeneratorParameter
lmult_add 22 RandomGeneratorParameter
sat_pow 23 RandomGeneratorParameter
sat_mult 24 RandomGeneratorParameter
sat_add 25 RandomGeneratorParameter
col_pow 26 RandomGeneratorParameter
col_mult 27 RandomGeneratorParameter
col_add 28 RandomGeneratorParameter
ladd_pow 29 RandomGeneratorParameter
ladd_mult 30 RandomGeneratorParameter
ladd_add 31 RandomGeneratorParameter
col_rotate 32 RandomGeneratorParameter
fog_amount 100 RandomGeneratorParameter
fog_size 101 RandomGeneratorParameter
motion_blur_angle 102 RandomGeneratorParameter
motion_blur_size 103 RandomGeneratorParameter
shadow_angle 104 RandomGeneratorParameter
shadow_distance 105 RandomGeneratorParameter
shadow_strength 106 RandomGeneratorParameter
noise 107 RandomGeneratorParameter
`,
  'BlackAugmentationParameter': `
black 10 RandomGeneratorParameter
border 11 RandomGeneratorParameter
`,
  'FlowWarpParameter': `
fill_value 1 FlowWarpParameter.FillParameter = ZERO
`,
  'LpqLossParameter': `
l2_prescale_by_channels 4016 bool
normalize_by_num_entries 4017 bool
p_epsilon 4013 float
q_epsilon 4014 float = 0.01
pq_episode_starts_at_iter 4010 uint32*
p 4011 float*
q 4012 float*
`,
  'RandomGeneratorParameter': `
rand_type 1 string = uniform
exp 2 bool
mean 4 float
spread 5 float
prob 6 float = 1
apply_schedule 7 bool = true
discretize 8 bool
multiplier 9 float = 1
`,
  'L1LossParameter': `
l2_per_location 1 bool
l2_prescale_by_channels 2 bool
normalize_by_num_entries 3 bool
epsilon 4 float = 0.01
plateau 3001 float
`,
  'CorrelationParameter': `
pad 2 uint32
kernel_size 3 uint32
max_displacement 4 uint32
stride_1 5 uint32 = 1
stride_2 6 uint32 = 1
single_direction 8 int32
do_abs 7 bool
correlation_type 15 CorrelationParameter.CorrelationType = MULTIPLY
`,
  'DownsampleParameter': `
top_height 1 uint32
top_width 2 uint32
`,
  'ReaderParameter': `
file 1 string!
num 2 uint32 = 1
`,
  'WriterParameter': `
file 1 string
folder 2 string
prefix 3 string
suffix 4 string
normalize 5 bool
scale 6 float = 1
`,
  'ResampleParameter': `
antialias 4 bool = true
width 1 uint32
height 2 uint32
type 3 ResampleParameter.ResampleType = LINEAR
factor 5 float = 1
`,
  'MeanParameter': `
operation 1 MeanParameter.MeanOperation!
file 2 string
value 3 float*
mean_scale 4 float = 1
input_scale 5 float = 1
output_scale 6 float = 1
`,
  'CoeffScheduleParameter': `
half_life 1 float = 1
initial_coeff 2 float = 1
final_coeff 3 float = 1
`,
  'DetectionLossParameter': `
side 1 uint32 = 7
num_class 2 uint32 = 20
num_object 3 uint32 = 2
object_scale 4 float = 1
noobject_scale 5 float = 0.5
class_scale 6 float = 1
coord_scale 7 float = 5
sqrt 8 bool = true
constriant 9 bool
`,
  'YoloSegItem': `
name 1 string
label_id 2 int32
label 3 int32
r 4 int32
g 5 int32
b 6 int32
`,
  'YoloSegLabel': `
item 1 YoloSegItem*
`,
  'LaneInfo': `
x 1 float
y 2 float
id 3 int32
`,
  'YoloSegParameter': `
num_class 1 uint32
object_scale 2 float = 5
class_scale 3 float = 1
use_logic_gradient 4 bool
use_hardsigmoid 5 bool
`,
  'Yolov3Parameter': `
side 1 uint32 = 13
num_class 2 uint32 = 20
num 3 uint32 = 5
object_scale 4 float = 1
class_scale 5 float = 1
noobject_scale 6 float = 0.5
coord_scale 7 float = 5
thresh 8 float = 0.2
anchors_scale 10 uint32 = 32
biases 11 float*
mask 12 uint32*
use_logic_gradient 13 bool
use_focal_loss 14 bool
iou_loss 15 Yolov3Parameter.IOU_LOSS = MSE
iou_normalizer 16 float = 0.25
iou_thresh 17 float = 0.5
max_delta 18 float = 10
accumulate 19 bool = true
label_smooth_eps 20 float = 0.1
`,
  'SegmentationEvaluateParameter': `
num_classes 1 uint32 = 1
threshold 2 float = 0.5
`,
  'YoloDetectionOutputParameter': `
side 1 uint32 = 13
num_classes 2 uint32 = 20
num_box 3 uint32 = 5
coords 4 uint32 = 4
confidence_threshold 5 float = 0.01
nms_threshold 6 float = 0.45
biases 7 float*
label_map_file 8 string
`,
  'Yolov3DetectionOutputParameter': `
num_classes 1 uint32 = 20
num_box 2 uint32 = 3
confidence_threshold 3 float = 0.01
nms_threshold 4 float = 0.45
biases 5 float*
anchors_scale 6 uint32*
mask_group_num 7 uint32 = 2
mask 8 uint32*
gaussian_box 9 bool
`,
  'LSTMParameter': `
num_output 1 uint32
clipping_threshold 2 float
weight_filler 3 FillerParameter
bias_filler 4 FillerParameter
batch_size 5 uint32 = 1
`,
  'CtcLossParameter': `
alphabet_size 1 uint32
time_step 3 uint32
blank_label 4 int32
`,
  'ContinuationIndicatorParameter': `
time_step 1 uint32
batch_size 2 uint32
`,
  'LabelsequenceAccuracyParameter': `
blank_label 1 int32
`,
  'CTCParameter': `
blank_index 0 int32
already_softmax 0 bool
nct_axis 0 int32*
`,
  'InnerDistanceParameter': `
num_output 1 uint32
bias_term 2 bool = true
weight_filler 3 FillerParameter
bias_filler 4 FillerParameter
axis 5 int32 = 1
transpose 6 bool
distance_type 7 string = L2
normalize 8 bool
update_center_only 9 bool
`,
  'TripletLossParameter': `
margin 1 float = 1
`,
  'LocalParameter': `
num_output 1 uint32
bias_term 2 bool = true
pad 3 uint32
kernel_size 4 uint32
stride 6 uint32 = 1
weight_filler 7 FillerParameter
bias_filler 8 FillerParameter
`,
  'FlipParameter': `
flip_width 1 bool = true
flip_height 2 bool
`,
  'ProposalParameter': `
feat_stride 1 uint32 = 16
base_size 2 uint32 = 16
min_size 3 uint32 = 16
ratio 4 float*
scale 5 float*
pre_nms_topn 6 uint32 = 6000
post_nms_topn 7 uint32 = 300
nms_thresh 8 float = 0.7
`,
  'ProposalParameter#2': `
feat_stride 1 int32 = 16
anchor_base_size 2 int32 = 16
anchor_scale 3 int32 = 3
anchor_ratio 4 int32 = 3
max_rois 5 int32 = 300
pre_nms_topn 6 int32 = 6000
rpn_min_size 7 float = 16
rpn_nms_thresh 8 float = 0.7
`,
  'MILParameter': `
type 1 MILParameter.MILType = MAX
`,
  'MILDataParameter': `
source 1 string
num_scales 2 uint32 = 1
scale_factor 6 float = 1
channels 4 uint32 = 3
images_per_batch 3 uint32
n_classes 5 uint32
label_file 7 string
root_dir 11 string
ext 12 string
randomize 13 bool = true
`,
  'InsanityParameter': `
lb 1 float = 5
ub 2 float = 10
`,
  'EltwiseAffineParameter': `
slope_filler 1 FillerParameter
bias_filler 2 FillerParameter
channel_shared 3 bool
`,
  'SubRegionParameter': `
region_height 1 uint32
region_width 2 uint32
data_height 3 uint32
data_width 4 uint32
as_dim 5 uint32 = 1
`,
  'HotspotParameter': `
gaussian_std 1 float = 1
output_height 2 uint32
output_width 3 uint32
data_height 4 uint32
data_width 5 uint32
mean_removed 6 bool = true
`,
  'PredictBoxParameter': `
stride 1 uint32 = 2
receptive_field 2 uint32 = 12
nms 3 bool = true
output_vector 4 bool = true
positive_thresh 5 float = 0.5
bbreg_exp 6 bool = true
`,
  'FCNDataParameter': `
template_h 1 uint32 = 48
template_w 2 uint32 = 42
expand_left 3 float = 0.25
expand_right 4 float = 0.25
expand_top 5 float = 0.5
expand_bottom 6 float = 0.25
roi_multiply_h 7 float = 5
roi_multiply_w 8 float = 5
scale_step 9 float = 1.1
scale_step_num 10 int32 = 5
gaussian_size_h 11 int32 = 7
gaussian_size_w 12 int32 = 7
gaussian_std_h 13 float = 1.5
gaussian_std_w 14 float = 1.5
use_hog 15 bool
hog_cell_size 16 int32 = 4
min_iou 17 float = 0.8
`,
  'GeneralContrastiveParameter': `
positive_margin 1 float
negative_margin 2 float = 1
positive_weight 3 float = 1
negative_weight 4 float = 1
normalize_negative 5 float
positive_outlier_thresh 6 float = 4
square 7 bool
max_negative_only 8 bool
max_positive_only 9 bool
positive_first 10 bool
positive_upper_bound 11 float = 1
exp_negative_weight 12 bool
add_intra_mae 13 bool
max_negative_margin 14 float = 1.2
`,
  'BatchContrastiveParameter': `
positive_margin 1 float = 1
negative_margin 2 float = 1
positive_weight 3 float = 1
negative_weight 4 float = 1
max_only 5 bool
`,
  'SoftContrastiveParameter': `
positive_margin 1 float = 1
negative_margin 2 float = 1
positive_weight 3 float = 1
negative_weight 4 float = 1
exponent_scale 5 float = 1
square 6 bool
`,
  'GeneralTripletParameter': `
margin 1 float = 0.2
add_center_loss 2 bool = true
hardest_only 3 bool
positive_first 4 bool
positive_upper_bound 5 float = 1
positive_weight 6 float = 1
negative_weight 7 float = 1
`,
  'SoftTruncationParameter': `
c 1 float = 2
`,
  'TruncationParameter': `
lower_bound 1 float
upper_bound 2 float = 5
`,
  'PairwiseParameter': `
operation 1 PairwiseParameter.PairwiseOp = SUM
coeff 2 float*
`,
  'SmoothL1Parameter': `
turn_point 1 float = 1
`,
  'NCAParameter': `
min_negative_only 1 bool
`,
  'LargeMarginInnerProductParameter': `
num_output 1 uint32
type 2 LargeMarginInnerProductParameter.LargeMarginType = SINGLE
weight_filler 3 FillerParameter
axis 4 int32 = 1
base 5 float = 1
gamma 6 float
power 7 float = 1
iteration 8 int32
lambda_min 9 float
`,
  'LabelSpecificRescaleParameter': `
positive_weight 1 float = 1
negative_weight 2 float = 1
positive_lower_bound 3 float
negative_upper_bound 4 float
rescale_test 5 bool
for_ip 6 bool
positive_weight_base 7 float
gamma 8 float
power 9 float = 1
positive_weight_min 10 float
positive_weight_max 11 float
iteration 12 uint32
bias_fix 13 bool
power_on_positive 14 bool
`,
  'InfimumLossParamter': `
infimum 1 float = 0.25
`,
  'OrdinalRegressionParameter': `
k 1 uint32
weight_file 2 string
`,
  'MarginInnerProductParameter': `
num_output 1 uint32
type 2 MarginInnerProductParameter.MarginType = SINGLE
weight_filler 3 FillerParameter
axis 4 int32 = 1
base 5 float = 1
gamma 6 float
power 7 float = 1
iteration 8 int32
lambda_min 9 float
`,
  'FeatureDecayLossParameter': `
decay_threshold 1 float = 20
force_decay 2 bool
`,
  'ConfidencePenaltyLossParameter': `
beta 1 float = 0.1
`,
  'FocalLossParameter': `
type 1 FocalLossParameter.Type = ORIGIN
gamma 2 float = 2
alpha 3 float = 1
beta 4 float = 1
`,
  'LabelSpecificMarginParameter': `
type 9 LabelSpecificMarginParameter.MarginType = HARD
margin_base 1 float
margin_max 2 float = 10
power 3 float = 1
gamma 4 float = 1
iteration 5 int32
reset_margin 6 bool
margin_on_test 7 bool
auto_tune 8 bool
`,
  'ChannelScaleParameter': `
do_forward 1 bool = true
do_backward_feature 2 bool = true
do_backward_scale 3 bool = true
global_scale 4 bool
max_global_scale 5 float = 1000
min_global_scale 6 float
init_global_scale 7 float = 1
`,
  'LabelSpecificAffineParameter': `
scale_base 1 float = 1
scale_gamma 2 float
scale_power 3 float = 1
scale_max 4 float = 1
transform_test 5 bool
iteration 6 uint32
bias_base 7 float
bias_gamma 8 float
bias_power 9 float = 1
bias_max 10 float
power_base 11 float = 1
power_gamma 12 float
power_power 13 float = -1
power_min 14 float = 0.5
auto_tune 15 bool
reset 16 bool
`,
  'LabelSpecificHardMarginParameter': `
positive_weight 1 float = 0.5
`,
  'LabelSpecificAddParameter': `
bias 1 float
transform_test 2 bool
bias_base 3 float
bias_gamma 4 float
bias_power 5 float = 1
bias_min 6 float
bias_max 7 float
iteration 8 uint32
`,
  'ROIAlignParameter': `
pooled_h 1 uint32
pooled_w 2 uint32
spatial_scale 3 float = 1
`,
  'LogSoftmaxParameter': `
axis 1 int32 = 1
`,
  'UpsampleDarknetParameter': `
stride 1 int32 = 1
`,
  'DepthToSpaceParameter': `
block_size 1 int32!
data_format 2 string = NHWC
`,
  'SpaceToDepthParameter': `
block_size 1 int32!
data_format 2 string = NHWC
`,
  'ResizeNearestNeighborParameter': `
align_corners 1 bool
output_height 2 int32
output_width 3 int32
data_format 4 string = NHWC
scale_height 5 float = 1
scale_width 6 float = 1
half_pixel_centers 7 bool
half_pixel_onnx 8 bool
`,
  'PadParameter': `
paddings 1 uint32*
constant_values 2 float
`,
  'StackParameter': `
axis 1 int32
`,
  'ResizeBilinearParameter': `
align_corners 1 bool
output_height 2 int32
output_width 3 int32
data_format 4 string = NHWC
scale_height 5 float = 1
scale_width 6 float = 1
half_pixel_centers 7 bool
pytorch_half_pixel 8 bool
output_depth 9 int32
scale_depth 10 float = 1
input_scale 20 double = 1
output_scale 21 double = 1
input_zero_point 22 int32
output_zero_point 23 int32
saturate 24 ResizeBilinearParameter.SaturateMethod = None
quantize_method 25 ResizeBilinearParameter.QuantizeMethod = tflite
`,
  'ReduceSumParameter': `
axis 1 int32*
keepdims 2 bool
`,
  'ReduceMaxParameter': `
axis 1 int32*
keepdims 2 bool
`,
  'ReduceMinParameter': `
axis 1 int32*
keepdims 2 bool
`,
  'ReduceMeanParameter': `
axis 1 int32*
keepdims 2 bool
`,
  'UnstackParameter': `
num 1 uint32
axis 2 int32
`,
  'ExpandDimsNDParameter': `
axis 1 int32*
`,
  'SqueezeParameter': `
axis 1 int32*
`,
  'BroadcastToParameter': `
shape 1 uint32*
`,
  'HardSigmoidParameter': `
alpha 1 float = 0.2
beta 2 float = 0.5
`,
  'LpNormalizationParameter': `
axis 1 int32*
p 2 uint32 = 2
`,
  'MatMulParameter': `
transpose_a 1 bool
transpose_b 2 bool
blob_shape 3 uint32*
`,
  'LayerNormParameter': `
eps 1 float = 0.00001
elementwise_affine 2 bool = true
`,
  'GANLossParameter': `
dis_iter 1 uint32 = 1
gen_iter 2 uint32 = 1
dis_lossweight 3 float = 1
gen_lossweight 4 float = 1
simple_genloss 5 bool
k_lr 6 float
equilibrium 7 float
nothing 8 bool
`,
  'XLUParameter': `
negative_slope 1 float
relu6 3 bool
maximum 6 float
minimum 7 float
saturate 4 XLUParameter.SaturateMethod = None
engine 2 XLUParameter.Engine = DEFAULT
`,
  'SqueezeConvolutionParameter': `
num_output 1 uint32
bias_term 2 bool = true
pad 3 uint32*
kernel_size 4 uint32*
stride 6 uint32*
dilation 24 uint32*
pad_h 9 uint32
pad_w 10 uint32
pad_type 29 uint32
pad_l 36 uint32
pad_r 37 uint32
pad_t 38 uint32
pad_b 39 uint32
kernel_h 11 uint32
kernel_w 12 uint32
stride_h 13 uint32
stride_w 14 uint32
input_scale 46 double = 1
output_scale 47 double = 1
weight_scale 49 double = 1
input_zero_point 51 int32
output_zero_point 52 int32
weight_zero_point 53 int32
per_channel_scale_weight 59 bool
per_channel_scale_output 61 bool
submanifold_sparse 62 bool
saturate 48 SqueezeConvolutionParameter.SaturateMethod = None
quantize_method 60 SqueezeConvolutionParameter.QuantizeMethod = tflite
group 5 uint32 = 1
weight_filler 7 FillerParameter
bias_filler 8 FillerParameter
engine 15 SqueezeConvolutionParameter.Engine = DEFAULT
axis 16 int32 = 1
force_nd_im2col 17 bool
gamma 18 float = 0.001
power 19 float = 1
iter_stop 20 float = 10000
c_rate 21 float = 3
weight_mask_filler 22 FillerParameter
bias_mask_filler 23 FillerParameter
dynamicsplicing 25 bool
splicing_rate 26 float = 0.0001
`,
  'SqueezeInnerProductParameter': `
num_output 1 uint32
bias_term 2 bool = true
weight_filler 3 FillerParameter
bias_filler 4 FillerParameter
axis 5 int32 = 1
transpose 6 bool
gamma 7 float = 0.001
power 8 float = 1
iter_stop 9 float = 8000
c_rate 10 float = 3
weight_mask_filler 11 FillerParameter
bias_mask_filler 12 FillerParameter
dynamicsplicing 13 bool
splicing_rate 14 float = 0.001
`,
  'YoloV2LossParameter': `
anchors 1 float*
side 2 int32
num_classes 3 int32
num_object 4 int32
box_scale 5 float = 0.5
class_scale 6 float = 0.5
noobject_scale 7 float = 0.5
object_scale 8 float = 0.5
rescore 9 bool = true
constraint 10 bool = true
thresh 11 float = 0.7
`,
  'YoloV3LossParameter': `
anchors 1 int32*
mask 2 int32*
side 3 int32
num_classes 4 int32
num_object 5 int32
total_object 6 int32
ignore_thresh 7 float = 0.7
truth_thresh 8 float = 1
net_w 9 int32
net_h 10 int32
`,
  'GatherParameter': `
indices 1 uint32*
shape 2 uint32*
axis 3 int32
`,
  'TopkGatherParameter': `
top_k 1 uint32 = 1
axis 2 int32
`,
  'NMSParameter': `
top_k 1 uint32 = 1
axis 2 int32
iou_threshold 3 float = 0.7
`,
  'NMSGatherParameter': `
top_k 1 uint32 = 1
axis 2 int32
iou_threshold 3 float = 0.7
`,
  'NonMaxSuppressionParameter': `
max_output_boxes_per_class 1 int32
iou_threshold 2 float
score_threshold 3 float
center_point_box 4 int32
`,
  'GatherNDParameter': `
indices 1 uint32*
indices_shape 2 uint32*
`,
  'Where4Parameter': `
num_output 1 uint32
axis 2 int32 = 1
`,
  'Where4GatherndParameter': `
num_output 1 uint32
axis 2 int32 = 1
`,
  'CropAndResizeParameter': `
crop_h 1 uint32
crop_w 2 uint32
extrapolation_value 3 float
data_format 4 string = NHWC
`,
  'Where4GatherndCropParameter': `
num_output 1 uint32
axis 2 int32 = 1
crop_h 3 uint32
crop_w 4 uint32
extrapolation_value 5 float
`,
  'PyramidROIAlignParameter': `
crop_height 1 uint32!
crop_width 2 uint32!
extrapolation_value 3 float
data_format 4 string = NHWC
`,
  'MirrorPadParameter': `
paddings 1 uint32*
constant_values 2 float
mode 3 string = CONSTANT
`,
  'ReduceProdParameter': `
axis 1 int32*
keepdims 2 bool
`,
  'SeLUParameter': `
lambda 1 float = 1.050700987
alpha 2 float = 1.67326324
`,
  'SeLUDropoutParameter': `
dropout_ratio 1 float = 0.1
alpha 2 float = -1.75809934
`,
  'SpaceToBatchNDParameter': `
block_shape 1 uint32*
paddings 2 uint32*
`,
  'BatchToSpaceNDParameter': `
block_shape 1 uint32*
crops 2 uint32*
`,
  'TileNDParameter': `
multiples 2 uint32*
`,
  'StridedSliceParameter': `
begin 1 int32*
end 2 int32*
strides 3 int32*
axes 4 int32*
begin_mask 5 int32
end_mask 6 int32
ellipsis_mask 7 int32
new_axis_mask 8 int32
shrink_axis_mask 9 int32
`,
  'PieceParameter': `
begin 1 int32*
size 2 int32*
`,
  'RangeParameter': `
start 1 float
limit 2 float!
delta 3 float = 1
`,
  'SparseToDenseParameter': `
sparse_indices 1 uint32*
sparse_indices_shape 2 uint32*
output_shape 3 uint32*
sparse_values 4 float*
default_value 5 float
validate_indices 6 bool = true
`,
  'EmbeddingLookupParameter': `
ids 1 uint32*
ids_shape 2 uint32*
partition_strategy 3 string = mod
max_norm 4 float
`,
  'EmbeddingLookupSparseParameter': `
ids_indices 1 int32*
ids_values 2 uint32*
ids_shape 3 uint32*
weight_values 4 float*
partition_strategy 5 string = mod
combiner 6 string = sqrtn
max_norm 7 float
`,
  'GemmParameter': `
alpha 1 float = 1
beta 2 float = 1
transA 3 uint32
transB 4 uint32
`,
  'ReduceL1Parameter': `
axes 1 int32*
keepdims 2 int32 = 1
`,
  'ReduceL2Parameter': `
axes 1 int32*
keepdims 2 int32 = 1
`,
  'ReduceLogSumExpParameter': `
axis 1 int32*
keepdims 2 bool
`,
  'ReduceAllParameter': `
axis 1 int32*
keepdims 2 bool
`,
  'ReduceAnyParameter': `
axis 1 int32*
keepdims 2 bool
`,
  'ReverseSequenceParameter': `
seq_axis 1 uint32!
batch_axis 2 uint32
`,
  'ThresholdedReLUParameter': `
alpha 1 float = 1
`,
  'ReverseParameter': `
axis 1 int32*
`,
  'GatherV2Parameter': `
axis 1 int32
batch_flag 2 bool
`,
  'ScaledTanHParameter': `
alpha 1 float!
beta 2 float!
`,
  'MaskRCNNDetectionParameter': `
bbox_std_dev 1 float*
batch_size 2 uint32 = 1
detection_max_instances 3 uint32 = 100
detection_min_confidence 4 float = 0.7
detection_nms_threshold 5 float = 0.3
`,
  'MaskRCNNProposalParameter': `
rpn_bbox_std_dev 1 float*
batch_size 2 uint32 = 1
images_per_gpu 3 uint32 = 2
pre_nms_limit 4 uint32 = 6000
rpn_nms_threshold 5 float = 0.7
post_nms_rois_inference 6 uint32 = 1000
`,
  'AttentionParameter': `
batch_size 1 uint32 = 2
query_depth 2 uint32 = 1000
alignments_size 3 uint32 = 500
scale 4 bool
normalize 5 bool
attention_option 6 string = normed_bahdanau
`,
  'RNNv2Parameter': `
num_layers 1 uint32 = 1
hidden_size 2 uint32!
op 3 string = LSTM
direction 4 string = forward
activations 5 string*
activation_alpha 6 float*
activation_beta 7 float*
merge_mode 8 string = concat
linear_before_reset 9 uint32
default_initial 13 bool
continue_recur 14 bool
`,
  'CountNonzeroParameter': `
axis 1 int32*
keepdims 2 bool
`,
  'NotEqualParameter': `
comparand 1 float
`,
  'PointNetParameter': `
n_sample_point 1 uint32
radius 2 float
`,
  'ScatterNDParameter': `
is_data_param 1 bool
is_indices_param 2 bool
is_updates_param 3 bool
data_shape 4 uint32*
indices_shape 5 uint32*
updates_shape 6 uint32*
`,
  'MulParameter': `
mul_shape 1 uint32*
`,
  'SpatialBatchingPoolingParameter': `
pool 1 SpatialBatchingPoolingParameter.PoolMethod = MAX
kernel_size 2 uint32
stride 3 uint32 = 1
pad 4 uint32
kernel_h 5 uint32
kernel_w 6 uint32
stride_h 7 uint32
stride_w 8 uint32
pad_h 9 uint32
pad_w 10 uint32
engine 11 SpatialBatchingPoolingParameter.Engine = DEFAULT
global_pooling 12 bool
ceil_mode 14 bool = true
pad_l 16 uint32
pad_r 17 uint32
pad_t 18 uint32
pad_b 19 uint32
spatial_batching_h 20 uint32
spatial_batching_w 21 uint32
batch_h 22 uint32
batch_w 23 uint32
skip_h 24 uint32
skip_w 25 uint32
input_scale 30 double = 1
output_scale 31 double = 1
input_zero_point 35 int32
output_zero_point 36 int32
saturate 26 SpatialBatchingPoolingParameter.SaturateMethod = None
`,
  'Tensor2BoxParameter': `
num_classes 1 int32!
img_dim_h 2 int32!
img_dim_w 3 int32!
anchors_x 4 int32*
anchors_y 5 int32*
`,
  'Corr1dParameter': `
num_of_shifts 32 int32 = 32
stride 1 int32 = 1
`,
  'CReLUParameter': `
negative_slope 0 float
concat_axis 0 int32
`,
} as const satisfies Record<string, string>;

/** The forks by their id. */
export const forkData = {
  'ssd': {"title":"SSD detection fork","repository":"weiliu89/caffe","messages":["LabelMapItem","LabelMap","Sampler","SampleConstraint","BatchSampler","EmitConstraint","NormalizedBBox","Annotation","AnnotationGroup","AnnotatedDatum","ResizeParameter","SaltPepperParameter","NoiseParameter","DistortionParameter","ExpansionParameter","AnnotatedDataParameter","DetectionEvaluateParameter","NonMaximumSuppressionParameter","SaveOutputParameter","DetectionOutputParameter","MultiBoxLossParameter","NormalizeParameter","PermuteParameter","PriorBoxParameter","VideoDataParameter"],"fields":{"SolverParameter":"\neval_type 41 string = classification\nap_version 42 string = Integral\nshow_per_class_result 44 bool\nplateau_winsize 43 int32*\n","SolverState":"\nminimum_loss 5 float = 1e+38\niter_last_event 6 int32\n","LayerParameter":"\nannotated_data_param 200 AnnotatedDataParameter\ndetection_evaluate_param 205 DetectionEvaluateParameter\ndetection_output_param 204 DetectionOutputParameter\nmultibox_loss_param 201 MultiBoxLossParameter\nnorm_param 206 NormalizeParameter\npermute_param 202 PermuteParameter\nprior_box_param 203 PriorBoxParameter\nvideo_data_param 207 VideoDataParameter\n","TransformationParameter":"\ncrop_h 11 uint32\ncrop_w 12 uint32\nresize_param 8 ResizeParameter\nnoise_param 9 NoiseParameter\ndistort_param 13 DistortionParameter\nexpand_param 14 ExpansionParameter\nemit_constraint 10 EmitConstraint\n"},"enums":{"EmitConstraint.EmitType":{"CENTER":0,"MIN_OVERLAP":1},"AnnotatedDatum.AnnotationType":{"BBOX":0},"ResizeParameter.Resize_mode":{"WARP":1,"FIT_SMALL_SIZE":2,"FIT_LARGE_SIZE_AND_PAD":3},"ResizeParameter.Pad_mode":{"CONSTANT":1,"MIRRORED":2,"REPEAT_NEAREST":3},"ResizeParameter.Interp_mode":{"LINEAR":1,"AREA":2,"NEAREST":3,"CUBIC":4,"LANCZOS4":5},"MultiBoxLossParameter.LocLossType":{"L2":0,"SMOOTH_L1":1},"MultiBoxLossParameter.ConfLossType":{"SOFTMAX":0,"LOGISTIC":1},"MultiBoxLossParameter.MatchType":{"BIPARTITE":0,"PER_PREDICTION":1},"MultiBoxLossParameter.MiningType":{"NONE":0,"MAX_NEGATIVE":1,"HARD_EXAMPLE":2},"PriorBoxParameter.CodeType":{"CORNER":1,"CENTER_SIZE":2,"CORNER_SIZE":3},"VideoDataParameter.VideoType":{"WEBCAM":0,"VIDEO":1}},"lacks":{"types":["Clip","Swish"],"fields":{"SolverParameter":["layer_wise_reduce","weights"],"LayerParameter":["clip_param","swish_param"],"InfogainLossParameter":["axis"],"PoolingParameter":["round_mode"]},"values":{}},"types":["AnnotatedData","DetectionEvaluate","DetectionOutput","MultiBoxLoss","Normalize","Permute","PriorBox","SmoothL1Loss","VideoData"]},
  'faster-rcnn': {"title":"Fast/Faster R-CNN fork","repository":"rbgirshick/caffe-fast-rcnn","messages":["ROIPoolingParameter","SmoothL1LossParameter"],"fields":{"LayerParameter":"\nroi_pooling_param 8266711 ROIPoolingParameter\nsmooth_l1_loss_param 8266712 SmoothL1LossParameter\n","DropoutParameter":"\nscale_train 2 bool = true\n","SolverParameter":"\nrms_decay 38 float\n","LossParameter":"\nnormalize 2 bool~ = true > normalization\n","ConvolutionParameter":"\npad 3 uint32*?\nkernel_size 4 uint32*?\nstride 6 uint32*?\n"},"enums":{},"lacks":{"types":["BatchNorm","BatchReindex","Bias","Clip","Crop","ELU","Input","LSTM","LSTMUnit","Parameter","RNN","Scale","Swish"],"fields":{"SolverParameter":["type","layer_wise_reduce","weights"],"LayerParameter":["batch_norm_param","bias_param","clip_param","crop_param","elu_param","input_param","parameter_param","recurrent_param","scale_param","swish_param"],"LossParameter":["normalization"],"ArgMaxParameter":["axis"],"ConvolutionParameter":["dilation","axis","force_nd_im2col"],"InfogainLossParameter":["axis"],"InnerProductParameter":["transpose"],"LRNParameter":["engine"],"PoolingParameter":["round_mode"]},"values":{}},"types":["ROIPooling","SmoothL1Loss"]},
  'py-faster-rcnn': {"title":"Python layers of py-faster-rcnn","repository":"rbgirshick/py-faster-rcnn","messages":[],"fields":{},"enums":{},"lacks":{"types":[],"fields":{},"values":{}},"types":[]},
  'rfcn': {"title":"R-FCN fork","repository":"daijifeng001/caffe-rfcn","messages":["BoxAnnotatorOHEMParameter","PSROIPoolingParameter","ROIPoolingParameter","SmoothL1LossParameter"],"fields":{"LayerParameter":"\nbox_annotator_ohem_param 10000 BoxAnnotatorOHEMParameter\npsroi_pooling_param 10001 PSROIPoolingParameter\nroi_pooling_param 8266711 ROIPoolingParameter\nsmooth_l1_loss_param 8266712 SmoothL1LossParameter\n","LossParameter":"\npre_fixed_normalizer 4 float = 1\n","DropoutParameter":"\nscale_train 2 bool = true\n","SolverParameter":"\nrms_decay 38 float\n"},"enums":{"LossParameter.NormalizationMode":{"PRE_FIXED":3,"NONE":4}},"lacks":{"types":["Clip","LSTM","LSTMUnit","RNN","Swish"],"fields":{"SolverParameter":["layer_wise_reduce","weights"],"LayerParameter":["clip_param","recurrent_param","swish_param"],"InfogainLossParameter":["axis"],"PoolingParameter":["round_mode"]},"values":{}},"types":["BoxAnnotatorOHEM","PSROIPooling","ROIPooling","SmoothL1Loss"]},
  'deeplab-v2': {"title":"DeepLab v2","repository":"xmojiao/deeplab_v2","messages":["AdaptiveBiasChannelParameter","BiasChannelParameter","DenseCRFParameter","DomainTransformParameter","InterpParameter","MatReadParameter","MatWriteParameter","SegAccuracyParameter","UniqueLabelParameter"],"fields":{"LayerParameter":"\nadaptive_bias_channel_param 148 AdaptiveBiasChannelParameter\nbias_channel_param 149 BiasChannelParameter\ndense_crf_param 146 DenseCRFParameter\ndomain_transform_param 147 DomainTransformParameter\ninterp_param 143 InterpParameter\nmat_read_param 151 MatReadParameter\nmat_write_param 145 MatWriteParameter\nseg_accuracy_param 144 SegAccuracyParameter\nunique_label_param 150 UniqueLabelParameter\n","TransformationParameter":"\nscale_factors 8 float*\ncrop_width 9 uint32\ncrop_height 10 uint32\n","BatchNormParameter":"\nupdate_global_stats 4 bool\n","ImageDataParameter":"\nignore_label 15 int32 = 255\nlabel_type 16 ImageDataParameter.LabelType = IMAGE\n","SolverParameter":"\nrms_decay 38 float\n"},"enums":{"BiasChannelParameter.LabelType":{"IMAGE":1,"PIXEL":2},"ImageDataParameter.LabelType":{"NONE":0,"IMAGE":1,"PIXEL":2},"SegAccuracyParameter.AccuracyMetric":{"PixelAccuracy":0,"ClassAccuracy":1,"PixelIOU":2}},"lacks":{"types":["Clip","Crop","Input","LSTM","LSTMUnit","Parameter","RNN","Swish"],"fields":{"SolverParameter":["layer_wise_reduce","weights"],"LayerParameter":["clip_param","crop_param","input_param","parameter_param","recurrent_param","swish_param"],"InfogainLossParameter":["axis"],"PoolingParameter":["round_mode"]},"values":{}},"types":["AdaptiveBiasChannel","BiasChannel","DenseCRF","DomainTransform","DomainTransformForwardOnly","ImageSegData","Interp","MatRead","MatWrite","SegAccuracy","SpatialProduct","UniqueLabel"]},
  'deeplab-v1': {"title":"DeepLab v1","repository":"TheLegendAli/DeepLab-Context","messages":["SegAccuracyParameter#2","SoftmaxLossParameter","DenseCRFParameter#2","AdaptiveBiasChannelParameter","BiasChannelParameter#2","CensorLabelParameter","ChannelAggregatorParameter","DominantChannelParameter","EuclideanLossParameter","GainChannelParameter","HistogramParameter","IgnoreOverlayParameter","InterpParameter","MatReadParameter","MatWriteParameter","OneHotParameter","PaddingParameter","UniqueLabelParameter#2"],"fields":{"ConvolutionParameter":"\nhole 17 uint32 = 1\nhole_h 18 uint32 = 1\nhole_w 19 uint32 = 1\npad 3 uint32*?\nkernel_size 4 uint32*?\nstride 6 uint32*?\n","ImageDataParameter":"\nignore_label 15 int32 = 255\nlabel_type 16 ImageDataParameter.LabelType = IMAGE\nhas_label 13 bool = true\nmax_labels 14 int32 = 1\nbatch_size 4 uint32\n","V1LayerParameter":"\nstrict_dim 1003 bool = true\nadaptive_bias_channel_param 53 AdaptiveBiasChannelParameter\nbias_channel_param 50 BiasChannelParameter\ncensor_label_param 52 CensorLabelParameter\nchannel_aggregator_param 54 ChannelAggregatorParameter\ndense_crf_param 48 DenseCRFParameter\ndominant_channel_param 49 DominantChannelParameter\neuclidean_loss_param 57 EuclideanLossParameter\ngain_channel_param 58 GainChannelParameter\nhistogram_param 56 HistogramParameter\nignore_overlay_param 55 IgnoreOverlayParameter\ninterp_param 43 InterpParameter\nmat_read_param 47 MatReadParameter\nmat_write_param 46 MatWriteParameter\nonehot_param 59 OneHotParameter\npadding_param 45 PaddingParameter\nseg_accuracy_param 42 SegAccuracyParameter\nsoftmaxloss_param 44 SoftmaxLossParameter\nunique_label_param 51 UniqueLabelParameter\n","LayerParameter":"\nstrict_dim 1003 bool = true\nadaptive_bias_channel_param 53 AdaptiveBiasChannelParameter\nbias_channel_param 50 BiasChannelParameter\ncensor_label_param 52 CensorLabelParameter\nchannel_aggregator_param 54 ChannelAggregatorParameter\ndense_crf_param 48 DenseCRFParameter\ndominant_channel_param 49 DominantChannelParameter\neuclidean_loss_param 57 EuclideanLossParameter\ngain_channel_param 58 GainChannelParameter\nhistogram_param 56 HistogramParameter\nignore_overlay_param 55 IgnoreOverlayParameter\ninterp_param 43 InterpParameter\nmat_read_param 47 MatReadParameter\nmat_write_param 46 MatWriteParameter\nonehot_param 59 OneHotParameter\npadding_param 45 PaddingParameter\nseg_accuracy_param 42 SegAccuracyParameter\nsoftmaxloss_param 44 SoftmaxLossParameter\nunique_label_param 51 UniqueLabelParameter\n"},"enums":{"LayerParameter.DimCheckMode":{"STRICT":0,"PERMISSIVE":1},"SegAccuracyParameter.AccuracyMetric":{"PixelAccuracy":0,"ClassAccuracy":1,"PixelIOU":2},"EuclideanLossParameter.Type":{"L2":0,"L2sqrt":1},"ImageDataParameter.LabelType":{"NONE":0,"IMAGE":1,"PIXEL":2},"V1LayerParameter.LayerType":{"ADAPTIVE_BIAS_CHANNEL":50,"BIAS_CHANNEL":47,"CENSOR_LABEL":49,"CHANNEL_AGGREGATOR":51,"DENSE_CRF":45,"DOMINANT_CHANNEL":46,"GAIN_CHANNEL":55,"HISTOGRAM":53,"IGNORE_OVERLAY":52,"IMAGE_SEG_DATA":39,"INTERP":41,"MAT_READ":44,"MAT_WRITE":43,"ONEHOT":56,"PADDING":42,"RELATIVE_ERROR":54,"SEG_ACCURACY":40,"UNIQUE_LABEL":48}},"v1Types":{"ADAPTIVE_BIAS_CHANNEL":"AdaptiveBiasChannel","BIAS_CHANNEL":"BiasChannel","CENSOR_LABEL":"CensorLabel","CHANNEL_AGGREGATOR":"ChannelAggregator","DENSE_CRF":"DenseCRF","DOMINANT_CHANNEL":"DominantChannel","GAIN_CHANNEL":"GainChannel","HISTOGRAM":"Histogram","IGNORE_OVERLAY":"IgnoreOverlay","IMAGE_SEG_DATA":"ImageSegData","INTERP":"Interp","MAT_READ":"MatRead","MAT_WRITE":"MatWrite","ONEHOT":"OneHot","PADDING":"Padding","RELATIVE_ERROR":"RelativeError","SEG_ACCURACY":"SegAccuracy","UNIQUE_LABEL":"UniqueLabel"},"lacks":{"types":["Deconvolution","SPP","BatchNorm","Embed","Reshape","Crop","Reduction","Tile","Scale","Bias","BatchReindex","Filter","Parameter","PReLU","ELU","Log","Swish","Clip","RNN","LSTM","LSTMUnit","Input","Python"],"fields":{"BlobProto":["shape","double_data","double_diff"],"FillerParameter":["variance_norm"],"NetParameter":["input_shape","debug_info","layer"],"SolverParameter":["iter_size","clip_gradients","snapshot_format","type","momentum2","rms_decay","layer_wise_reduce","weights"],"TransformationParameter":["force_color","force_gray"],"AccuracyParameter":["axis","ignore_label"],"ArgMaxParameter":["axis"],"ConcatParameter":["axis"],"ContrastiveLossParameter":["legacy_version"],"ConvolutionParameter":["dilation","axis","force_nd_im2col"],"DataParameter":["force_encoded_color","prefetch"],"DummyDataParameter":["shape"],"HDF5DataParameter":["shuffle"],"InfogainLossParameter":["axis"],"InnerProductParameter":["axis","transpose"],"LRNParameter":["engine"],"MVNParameter":["eps"],"PoolingParameter":["round_mode"],"SliceParameter":["axis"],"SoftmaxParameter":["axis"]},"values":{"V1LayerParameter.LayerType":["DECONVOLUTION"]}},"types":["AdaptiveBiasChannel","BiasChannel","CensorLabel","ChannelAggregator","DenseCRF","DominantChannel","GainChannel","Histogram","IgnoreOverlay","ImageSegData","Interp","MatRead","MatWrite","OneHot","Padding","RelativeError","SegAccuracy","UniqueLabel"]},
  'pspnet': {"title":"PSPNet","repository":"hszhao/PSPNet","messages":["AdaptiveBiasChannelParameter","BiasChannelParameter","BNParameter","DenseCRFParameter","DomainTransformParameter","InterpParameter","MatReadParameter","MatWriteParameter","SegAccuracyParameter","UniqueLabelParameter"],"fields":{"LayerParameter":"\nadaptive_bias_channel_param 148 AdaptiveBiasChannelParameter\nbn_param 152 BNParameter\nbias_channel_param 149 BiasChannelParameter\ndense_crf_param 146 DenseCRFParameter\ndomain_transform_param 147 DomainTransformParameter\ninterp_param 143 InterpParameter\nmat_read_param 151 MatReadParameter\nmat_write_param 145 MatWriteParameter\nseg_accuracy_param 144 SegAccuracyParameter\nunique_label_param 150 UniqueLabelParameter\n","TransformationParameter":"\nscale_factors 8 float*\ncrop_width 9 uint32\ncrop_height 10 uint32\n","BatchNormParameter":"\nupdate_global_stats 4 bool\n","ImageDataParameter":"\nignore_label 15 int32 = 255\nlabel_type 16 ImageDataParameter.LabelType = IMAGE\n","SolverParameter":"\nrms_decay 38 float\n"},"enums":{"BiasChannelParameter.LabelType":{"IMAGE":1,"PIXEL":2},"BNParameter.Engine":{"DEFAULT":0,"CAFFE":1,"CUDNN":2},"ImageDataParameter.LabelType":{"NONE":0,"IMAGE":1,"PIXEL":2},"SegAccuracyParameter.AccuracyMetric":{"PixelAccuracy":0,"ClassAccuracy":1,"PixelIOU":2}},"lacks":{"types":["Clip","Crop","Input","LSTM","LSTMUnit","Parameter","RNN","Swish"],"fields":{"SolverParameter":["layer_wise_reduce","weights"],"LayerParameter":["clip_param","crop_param","input_param","parameter_param","recurrent_param","swish_param"],"InfogainLossParameter":["axis"],"PoolingParameter":["round_mode"]},"values":{}},"types":["AdaptiveBiasChannel","BN","BiasChannel","DenseCRF","DomainTransform","DomainTransformForwardOnly","ImageSegData","Interp","MatRead","MatWrite","SegAccuracy","SpatialProduct","UniqueLabel"]},
  'segnet': {"title":"SegNet","repository":"alexgkendall/caffe-segnet","messages":["BNParameter#2","DenseImageDataParameter","UpsampleParameter"],"fields":{"LayerParameter":"\nbn_param 45 BNParameter\ndense_image_data_param 138 DenseImageDataParameter\nupsample_param 137 UpsampleParameter\n","LossParameter":"\nweight_by_label_freqs 3 bool\nclass_weighting 4 float*\nnormalize 2 bool~ = true > normalization\n","DropoutParameter":"\nsample_weights_test 2 bool\n","ConvolutionParameter":"\npad 3 uint32*?\nkernel_size 4 uint32*?\nstride 6 uint32*?\n","ImageDataParameter":"\nbatch_size 4 uint32\n"},"enums":{"BNParameter.BNMode":{"LEARN":0,"INFERENCE":1}},"lacks":{"types":["BatchNorm","BatchReindex","Bias","Clip","Crop","ELU","Embed","Input","LSTM","LSTMUnit","Parameter","RNN","Scale","Swish","Tile"],"fields":{"BlobProto":["double_data","double_diff"],"SolverParameter":["snapshot_format","type","momentum2","rms_decay","layer_wise_reduce","weights"],"LayerParameter":["batch_norm_param","bias_param","clip_param","crop_param","elu_param","embed_param","input_param","parameter_param","recurrent_param","scale_param","swish_param","tile_param"],"LossParameter":["normalization"],"ConvolutionParameter":["dilation","axis","force_nd_im2col"],"DataParameter":["prefetch"],"InfogainLossParameter":["axis"],"InnerProductParameter":["transpose"],"LRNParameter":["engine"],"PoolingParameter":["round_mode"],"PythonParameter":["param_str","share_in_parallel"]},"values":{}},"types":["BN","DenseImageData","Upsample"]},
  'deconvnet': {"title":"DeconvNet","repository":"HyeonwooNoh/caffe","messages":["SelectSegBinaryParameter","BinaryAccuracyParameter","BNParameter#2","EltwiseAccuracyParameter","RedAccuracyParameter","RedSoftmaxWithLossParameter","UnpoolingParameter","WindowClsDataParameter"],"fields":{"ImageDataParameter":"\nignore_label 15 int32 = 255\nother_object_label 17 int32\nlabel_type 16 ImageDataParameter.LabelType = IMAGE\nhas_label 13 bool = true\nmax_labels 14 int32 = 1\nbatch_size 4 uint32\n","SolverParameter":"\niter_size 35 int32 = 1\n","LossParameter":"\nnormalize 2 bool~ = true > normalization\n","ConvolutionParameter":"\npad 3 uint32*?\nkernel_size 4 uint32*?\nstride 6 uint32*?\n","V1LayerParameter":"\nbinary_accuracy_param 48 BinaryAccuracyParameter\nbn_param 45 BNParameter\neltwise_accuracy_param 43 EltwiseAccuracyParameter\nred_softmax_loss_param 46 RedSoftmaxWithLossParameter\nred_accuracy_param 47 RedAccuracyParameter\nselect_seg_binary_param 50 SelectSegBinaryParameter\nunpooling_param 44 UnpoolingParameter\nwindow_cls_data_param 49 WindowClsDataParameter\n","LayerParameter":"\nbinary_accuracy_param 48 BinaryAccuracyParameter\nbn_param 45 BNParameter\neltwise_accuracy_param 43 EltwiseAccuracyParameter\nred_softmax_loss_param 46 RedSoftmaxWithLossParameter\nred_accuracy_param 47 RedAccuracyParameter\nselect_seg_binary_param 50 SelectSegBinaryParameter\nunpooling_param 44 UnpoolingParameter\nwindow_cls_data_param 49 WindowClsDataParameter\n"},"enums":{"LayerParameter.DimCheckMode":{"STRICT":0,"PERMISSIVE":1},"BinaryAccuracyParameter.AccuracyMode":{"Accuracy":0,"Precision":1,"Recall":2,"F_measure":3},"BNParameter.BNMode":{"LEARN":0,"INFERENCE":1},"ImageDataParameter.LabelType":{"NONE":0,"IMAGE":1,"PIXEL":2},"UnpoolingParameter.UnpoolMethod":{"MAX":0,"AVE":1,"TILE":2},"UnpoolingParameter.Engine":{"DEFAULT":0,"CAFFE":1},"V1LayerParameter.LayerType":{"BIN_ACCURACY":49,"BN":43,"CROP":40,"DROPOUT_CHANNEL":53,"ELTWISE_ACCURACY":41,"IMAGE_SEG_DATA":46,"RED_SOFTMAX_LOSS":44,"RED_ACCURACY":45,"SELECT_SEG_BINARY":52,"UNPOOLING":42,"WINDOW_CLS_DATA":50,"WINDOW_SEG_DATA":47,"WINDOW_SEG_BINARY":51,"WINDOW_INST_SEG_DATA":48}},"v1Types":{"BIN_ACCURACY":"BinAccuracy","BN":"BN","CROP":"Crop","DROPOUT_CHANNEL":"DropoutChannel","ELTWISE_ACCURACY":"EltwiseAccuracy","IMAGE_SEG_DATA":"ImageSegData","RED_SOFTMAX_LOSS":"RedSoftmaxLoss","RED_ACCURACY":"RedAccuracy","SELECT_SEG_BINARY":"SelectSegBinary","UNPOOLING":"Unpooling","WINDOW_CLS_DATA":"WindowClsData","WINDOW_SEG_DATA":"WindowSegData","WINDOW_SEG_BINARY":"WindowSegBinary","WINDOW_INST_SEG_DATA":"WindowInstSegData"},"lacks":{"types":["SPP","BatchNorm","Embed","Reshape","Crop","Reduction","Tile","Scale","Bias","BatchReindex","Filter","Parameter","PReLU","ELU","Log","Swish","Clip","RNN","LSTM","LSTMUnit","Input","Python"],"fields":{"BlobProto":["shape","double_data","double_diff"],"FillerParameter":["variance_norm"],"NetParameter":["input_shape","debug_info","layer"],"SolverParameter":["clip_gradients","snapshot_format","type","momentum2","rms_decay","layer_wise_reduce","weights"],"TransformationParameter":["force_color","force_gray"],"LossParameter":["normalization"],"AccuracyParameter":["axis","ignore_label"],"ArgMaxParameter":["axis"],"ConcatParameter":["axis"],"ContrastiveLossParameter":["legacy_version"],"ConvolutionParameter":["dilation","axis","force_nd_im2col"],"DataParameter":["force_encoded_color","prefetch"],"DummyDataParameter":["shape"],"HDF5DataParameter":["shuffle"],"InfogainLossParameter":["axis"],"InnerProductParameter":["axis","transpose"],"LRNParameter":["engine"],"MVNParameter":["eps"],"PoolingParameter":["round_mode"],"SliceParameter":["axis"],"SoftmaxParameter":["axis"]},"values":{}},"types":["BinAccuracy","BN","Crop","DropoutChannel","EltwiseAccuracy","ImageSegData","RedAccuracy","RedSoftmaxLoss","SelectSegBinary","Unpooling","WindowClsData","WindowInstSegData","WindowSegBinary","WindowSegData"]},
  'senet': {"title":"SENet layer","repository":"hujie-frank/SENet","messages":[],"fields":{},"enums":{},"lacks":{"types":[],"fields":{},"values":{}},"types":["Axpy"]},
  'shufflenet': {"title":"ShuffleNet layer","repository":"farmingyard/ShuffleNet","messages":["ShuffleChannelParameter"],"fields":{"LayerParameter":"\nshuffle_channel_param 164 ShuffleChannelParameter\n"},"enums":{},"lacks":{"types":[],"fields":{},"values":{}},"types":["ShuffleChannel"]},
  'depthwise': {"title":"DepthwiseConvolution","repository":"yonghenglh6/DepthwiseConvolution","messages":[],"fields":{},"enums":{},"lacks":{"types":[],"fields":{},"values":{}},"types":["DepthwiseConvolution"]},
  'conv-dw': {"title":"ConvolutionDepthwise","repository":"farmingyard/caffe-mobilenet","messages":[],"fields":{},"enums":{},"lacks":{"types":[],"fields":{},"values":{}},"types":["ConvolutionDepthwise"]},
  'nvidia': {"title":"NVIDIA Caffe","repository":"NVIDIA/caffe","messages":["LabelMapItem","LabelMap","Sampler","SampleConstraint","BatchSampler","EmitConstraint","NormalizedBBox","Annotation","AnnotationGroup","AnnotatedDatum#2","C2TensorProto","C2TensorProtos","DetectNetGroundTruthParameter","DetectNetGroundTruthParameter.ClassMapping","DetectNetAugmentationParameter","ResizeParameter","SaltPepperParameter","NoiseParameter","DistortionParameter","ExpansionParameter","AnnotatedDataParameter","DetectionEvaluateParameter","NonMaximumSuppressionParameter","SaveOutputParameter","DetectionOutputParameter","MultiBoxLossParameter#2","NormalizeParameter","PermuteParameter","PriorBoxParameter","TRTParameter","VideoDataParameter"],"fields":{"BlobProto":"\nraw_data_type 10 Type\nraw_diff_type 11 Type\nraw_data 12 bytes\nraw_diff 13 bytes\n","Datum":"\nrecord_id 8 uint32\n","NetParameter":"\ndefault_forward_type 11 Type = FLOAT\ndefault_backward_type 12 Type = FLOAT\ndefault_forward_math 13 Type = FLOAT\ndefault_backward_math 14 Type = FLOAT\nglobal_grad_scale 15 float = 1\nglobal_grad_scale_adaptive 16 bool\ndefault_conv_algos_override 17 string = -1,-1,-1\nreduce_buckets 18 int32 = 6\ndefault_cudnn_math_override 19 int32 = -1\neltwise_mem_sharing 20 bool = true\n","SolverParameter":"\neval_type 241 string = classification\nap_version 242 string = Integral\nshow_per_class_result 244 bool\nrampup_interval 41 int32\nrampup_lr 42 float\nmin_lr 43 float\nmomentum_policy 46 string = fixed\nmax_momentum 47 float = 0.99\nmomentum_power 48 float = 1\nlarc 49 bool\nlarc_policy 50 string = scale\nlarc_eta 51 float = 0.001\nlarc_turbo 55 bool\nweight_decay_policy 52 string = fixed\nweight_decay_power 53 float = 1\nmax_weight_decay 56 float\nplateau_winsize 243 int32*\nsolver_data_type 44 Type = FLOAT\nstore_blobs_in_old_format 45 bool\ntest_and_snapshot_last_epochs 54 int32\ntest_initialization 32 bool\n","SolverState":"\nminimum_loss 5 float = 1e+38\niter_last_event 6 int32\n","LayerParameter":"\nforward_type 145 Type = FLOAT\nbackward_type 146 Type = FLOAT\nforward_math 147 Type = FLOAT\nbackward_math 148 Type = FLOAT\ndebug 149 bool\ncudnn_math_override 150 int32 = -1\nannotated_data_param 200 AnnotatedDataParameter\ndetection_evaluate_param 205 DetectionEvaluateParameter\ndetection_output_param 204 DetectionOutputParameter\nmultibox_loss_param 201 MultiBoxLossParameter\nnorm_param 206 NormalizeParameter\npermute_param 202 PermuteParameter\nprior_box_param 203 PriorBoxParameter\nvideo_data_param 207 VideoDataParameter\ntrt_param 152 TRTParameter\ndetectnet_groundtruth_param 6801 DetectNetGroundTruthParameter\ndetectnet_augmentation_param 6802 DetectNetAugmentationParameter\nrecurrent_param 151 RecurrentParameter\n","TransformationParameter":"\nimg_rand_resize_lower 10 uint32\nimg_rand_resize_upper 11 uint32\nrand_resize_ratio_lower 12 float\nrand_resize_ratio_upper 13 float\nvertical_stretch_lower 14 float = 1\nvertical_stretch_upper 15 float = 1\nhorizontal_stretch_lower 16 float = 1\nhorizontal_stretch_upper 17 float = 1\ninterpolation_algo_down 18 TransformationParameter.InterpolationAlgo = INTER_NEAREST\ninterpolation_algo_up 19 TransformationParameter.InterpolationAlgo = INTER_CUBIC\nallow_upscale 20 bool\nforward_packing 21 Packing = NCHW\ncrop_h 211 uint32\ncrop_w 212 uint32\nuse_gpu_transform 8 bool\nrandom_seed 9 int64 = -1\ndisplay 22 bool\nnum_labels 23 int32\nresize_param 208 ResizeParameter\nnoise_param 209 NoiseParameter\ndistort_param 213 DistortionParameter\nexpand_param 214 ExpansionParameter\nemit_constraint 210 EmitConstraint\n","LossParameter":"\nlabel_smoothing 4 float\n","BatchNormParameter":"\nscale_filler 5 FillerParameter\nbias_filler 6 FillerParameter\nscale_bias 7 bool\nengine 15 BatchNormParameter.Engine = DEFAULT\nuse_global_stats 1 bool\n","ConvolutionParameter":"\ncudnn_convolution_algo_seeker 19 ConvolutionParameter.CuDNNConvolutionAlgorithmSeeker = FINDEX\nconv_algos_override 20 string = -1,-1,-1\n","DataParameter":"\nthreads 11 uint32\nparser_threads 12 uint32\ncache 13 bool\nshuffle 14 bool\nprecache 16 bool\nprefetch 10 uint32\n","DropoutParameter":"\nengine 2 DropoutParameter.Engine = DEFAULT\nrandom_seed 3 int64 = -1\n","ELUParameter":"\nlambda 2 float = 1\nalpha 1 float = 1\n","ImageDataParameter":"\nshort_side 13 uint32\nthreads 14 uint32 = 4\ncache 15 bool\nprecache 16 bool\ndataset_share_per_node 17 float = 1\n","PoolingParameter":"\ntorch_pooling 40 bool\n"},"enums":{"Type":{"DOUBLE":0,"FLOAT":1,"FLOAT16":2,"INT":3,"UINT":4,"BOOL":5},"Packing":{"NCHW":0,"NHWC":1},"EmitConstraint.EmitType":{"CENTER":0,"MIN_OVERLAP":1},"AnnotatedDatum.AnnotationType":{"BBOX":0},"DatumTypeInfo":{"DatumTypeInfo_DATUM":0,"DatumTypeInfo_ANNOTATED_DATUM":1},"C2TensorProto.DataType":{"UNDEFINED":0,"FLOAT":1,"INT32":2,"BYTE":3,"STRING":4,"BOOL":5,"UINT8":6,"INT8":7,"UINT16":8,"INT16":9,"INT64":10,"FLOAT16":12,"DOUBLE":13},"TransformationParameter.InterpolationAlgo":{"INTER_NEAREST":0,"INTER_LINEAR":1,"INTER_CUBIC":2,"INTER_AREA":3},"DetectNetGroundTruthParameter.GridboxType":{"GRIDBOX_MAX":0,"GRIDBOX_MIN":1},"DetectNetGroundTruthParameter.CoverageType":{"RECTANGULAR":0},"ResizeParameter.Resize_mode":{"WARP":1,"FIT_SMALL_SIZE":2,"FIT_LARGE_SIZE_AND_PAD":3},"ResizeParameter.Pad_mode":{"CONSTANT":1,"MIRRORED":2,"REPEAT_NEAREST":3},"ResizeParameter.Interp_mode":{"LINEAR":1,"AREA":2,"NEAREST":3,"CUBIC":4,"LANCZOS4":5},"BatchNormParameter.Engine":{"DEFAULT":0,"CAFFE":1,"CUDNN":2},"ConvolutionParameter.CuDNNConvolutionAlgorithmSeeker":{"GET":0,"FINDEX":1},"DropoutParameter.Engine":{"DEFAULT":0,"CAFFE":1,"CUDNN":2},"MultiBoxLossParameter.LocLossType":{"L2":0,"SMOOTH_L1":1},"MultiBoxLossParameter.ConfLossType":{"SOFTMAX":0,"LOGISTIC":1},"MultiBoxLossParameter.MatchType":{"BIPARTITE":0,"PER_PREDICTION":1},"MultiBoxLossParameter.MiningType":{"NONE":0,"MAX_NEGATIVE":1,"HARD_EXAMPLE":2},"PriorBoxParameter.CodeType":{"CORNER":1,"CENTER_SIZE":2,"CORNER_SIZE":3},"TRTParameter.TRTMode":{"FP32":0,"FP16":1,"INT8":2},"VideoDataParameter.VideoType":{"WEBCAM":0,"VIDEO":1},"SolverParameter.SolverType":{"SAG":6}},"lacks":{"types":["Clip","Parameter","Swish"],"fields":{"SolverParameter":["layer_wise_reduce","weights"],"LayerParameter":["clip_param","parameter_param","swish_param"],"InfogainLossParameter":["axis"],"PoolingParameter":["round_mode"]},"values":{}},"types":["AnnotatedData","Axpy","DetectNetTransformation","DetectionEvaluate","DetectionOutput","L1Loss","MultiBoxLoss","Normalize","Permute","PriorBox","SmoothL1Loss","TRT","VideoData"]},
  'intel': {"title":"Intel Caffe","repository":"intel/caffe","messages":["LabelMapItem","LabelMap","Sampler","SampleConstraint","BatchSampler","EmitConstraint","NormalizedBBox","Annotation","AnnotationGroup","AnnotatedDatum","CompileNetState","MultinodeParameter","MnModelParallelParameter","MnParamGradCompressLayerTypeList","MultiPhaseSolverParameter","SolverBatchSizePair","RegionLossParameter","EvalDetectionParameter","MultinodeLayerParameter","MnActivationParameter","QuantizationParameter","MnParamGradCompressParameter","RandomResizeParameter","RandomAspectRatioParameter","ResizeParameter","SaltPepperParameter","NoiseParameter","DistortionParameter","ExpansionParameter","AnnotatedDataParameter","SplitParameter","BoxAnnotatorOHEMParameter","ReorgParameter","DetectionEvaluateParameter","NonMaximumSuppressionParameter","SaveOutputParameter","DetectionOutputParameter","SpatialDropoutParameter","MultiBoxLossParameter","NormalizeParameter","PermuteParameter","PriorBoxParameter","PSROIPoolingParameter","ROIPoolingParameter#2","SmoothL1LossParameter","VideoDataParameter"],"fields":{"FillerParameter":"\nscale 9 float = 1\n","NetParameter":"\ncompile_net_state 10 CompileNetState\nengine 9 string\nbn_stats_batch_size 11 uint32\nmultinode 101 MultinodeParameter\n","SolverParameter":"\neval_type 41 string = classification\nap_version 42 string = Integral\nshow_per_class_result 43 bool\nplateau_winsize 44 int32*\nstagelr 150 float*\nstageiter 151 int32*\ndisabled_update 46 bool\nengine 47 string\nwarmup_iter 48 int32\nwarmup_start_lr 49 float\nlocal_lr_auto 50 bool\nlocal_gw_ratio 51 float = 0.001\ntest_offset 52 int32\n","SolverState":"\nminimum_loss 5 float = 1e+38\niter_last_event 6 int32\n","LayerParameter":"\nannotated_data_param 200 AnnotatedDataParameter\nbox_annotator_ohem_param 152 BoxAnnotatorOHEMParameter\ndetection_evaluate_param 205 DetectionEvaluateParameter\ndetection_output_param 204 DetectionOutputParameter\nmultibox_loss_param 201 MultiBoxLossParameter\nnorm_param 206 NormalizeParameter\npermute_param 202 PermuteParameter\npsroi_pooling_param 153 PSROIPoolingParameter\nprior_box_param 203 PriorBoxParameter\nroi_pooling_param 154 ROIPoolingParameter\nsmooth_l1_loss_param 148 SmoothL1LossParameter\nsplit_param 208 SplitParameter\nvideo_data_param 207 VideoDataParameter\nspatial_dropout_param 155 SpatialDropoutParameter\nengine 149 string\nmultinode 150 MultinodeLayerParameter\nmn_activation_param 151 MnActivationParameter\nmn_grad_compress_param 156 MnParamGradCompressParameter\nquantization_param 158 QuantizationParameter\nreorg_param 159 ReorgParameter\nregion_loss_param 209 RegionLossParameter\neval_detection_param 301 EvalDetectionParameter\n","TransformationParameter":"\ncrop_h 11 uint32\ncrop_w 12 uint32\nresize_param 8 ResizeParameter\nnoise_param 9 NoiseParameter\ndistort_param 13 DistortionParameter\nexpand_param 14 ExpansionParameter\nemit_constraint 10 EmitConstraint\nrandom_resize_param 15 RandomResizeParameter\nrandom_aspect_ratio_param 16 RandomAspectRatioParameter\nflow 17 bool\nbgr2rgb 18 bool\npad 19 uint32\n","LossParameter":"\npre_fixed_normalizer 4 float = 1\nlabel_smoothing 5 float\n","ConcatParameter":"\nper_fla_fuse 4 bool\nengine 3 ConcatParameter.Engine = DEFAULT\n","BatchNormParameter":"\nengine 4 BatchNormParameter.Engine = DEFAULT\nuse_weight_bias 5 bool = true\nbias_term 6 bool = true\nfiller 7 FillerParameter\nbias_filler 8 FillerParameter\nstats_batch_size 9 uint32\nrelu 10 bool\n","ConvolutionParameter":"\nrelu 19 bool\nnegative_slope 20 float\nconv_algorithm 21 string = direct\ncoeff 23 float*\nfusion_type 24 ConvolutionParameter.FusionType = NONE_FUSION\n","DataParameter":"\nshuffle 11 bool\nside 12 uint32*\n","EltwiseParameter":"\nengine 4 EltwiseParameter.Engine = DEFAULT\n","ImageDataParameter":"\nmin_height 13 uint32\nmin_width 14 uint32\n","InnerProductParameter":"\nengine 7 InnerProductParameter.Engine = DEFAULT\nrelu 8 bool\nnegative_slope 9 float\n","PoolingParameter":"\npad_3d 15 uint32*\nkernel_size_3d 16 uint32*\nstride_3d 17 uint32*\navg_include_pad 13 bool = true\naxis 14 int32 = 1\n","ReLUParameter":"\nfuse 3 bool\n","ReshapeParameter":"\npixelshuffler 4 int32 = 1\n"},"enums":{"EmitConstraint.EmitType":{"CENTER":0,"MIN_OVERLAP":1},"AnnotatedDatum.AnnotationType":{"BBOX":0},"EvalDetectionParameter.ScoreType":{"OBJ":0,"PROB":1,"MULTIPLY":2},"QuantizationParameter.Precision":{"DYNAMIC_FIXED_POINT":0},"QuantizationParameter.Rounding":{"NEAREST":0},"ResizeParameter.Resize_mode":{"WARP":1,"FIT_SMALL_SIZE":2,"FIT_LARGE_SIZE_AND_PAD":3},"ResizeParameter.Pad_mode":{"CONSTANT":1,"MIRRORED":2,"REPEAT_NEAREST":3},"ResizeParameter.Interp_mode":{"LINEAR":1,"AREA":2,"NEAREST":3,"CUBIC":4,"LANCZOS4":5},"ConcatParameter.Engine":{"DEFAULT":0,"CAFFE":1,"MKL2017":3,"MKLDNN":4},"BatchNormParameter.Engine":{"DEFAULT":0,"CAFFE":1,"MKL2017":3,"MKLDNN":4},"SplitParameter.Engine":{"DEFAULT":0,"CAFFE":1,"MKL2017":3,"MKLDNN":4},"ConvolutionParameter.FusionType":{"NONE_FUSION":0,"SUM_FUSION":1},"EltwiseParameter.Engine":{"DEFAULT":0,"CAFFE":1,"MKL2017":3,"MKLDNN":4},"InnerProductParameter.Engine":{"DEFAULT":0,"CAFFE":1,"CUDNN":2,"MKLDNN":3},"MultiBoxLossParameter.LocLossType":{"L2":0,"SMOOTH_L1":1},"MultiBoxLossParameter.ConfLossType":{"SOFTMAX":0,"LOGISTIC":1},"MultiBoxLossParameter.MatchType":{"BIPARTITE":0,"PER_PREDICTION":1},"MultiBoxLossParameter.MiningType":{"NONE":0,"MAX_NEGATIVE":1,"HARD_EXAMPLE":2},"PriorBoxParameter.CodeType":{"CORNER":1,"CENTER_SIZE":2,"CORNER_SIZE":3},"VideoDataParameter.VideoType":{"WEBCAM":0,"VIDEO":1},"LossParameter.NormalizationMode":{"PRE_FIXED":3,"NONE":4},"ConvolutionParameter.Engine":{"MKL2017":3,"MKLDNN":4},"LRNParameter.Engine":{"MKL2017":3,"MKLDNN":4},"PoolingParameter.Engine":{"MKL2017":3,"MKLDNN":4},"ReLUParameter.Engine":{"MKL2017":3,"MKLDNN":4}},"lacks":{"types":["Clip"],"fields":{"SolverParameter":["layer_wise_reduce","weights"],"LayerParameter":["clip_param"],"PoolingParameter":["round_mode"]},"values":{}},"types":["AnnotatedData","Axpy","BoxAnnotatorOHEM","BoxData","DetectionEvaluate","DetectionOutput","EvalDetection","MultiBoxLoss","Normalize","PSROIPooling","Permute","PriorBox","ROIPooling","RegionLoss","Reorg","SmoothL1Loss","SmoothL1LossOHEM","SoftmaxWithLossOHEM","SpatialDropout","VideoData"]},
  'yjxiong': {"title":"yjxiong/caffe","repository":"yjxiong/caffe","messages":["BNParameter","VideoDataParameter#2","SegDataParameter","ROIPoolingParameter","BatchReductionParameter","MemoryOptimizationParameter"],"fields":{"NetParameter":"\nmem_param 200 MemoryOptimizationParameter\n","SolverParameter":"\ngroup_id 38 int32*\nrichness 37 int32 = 300\ndevice_id 18 int32*\n","LayerParameter":"\nbn_param 137 BNParameter\nseg_data_param 141 SegDataParameter\nvideo_data_param 140 VideoDataParameter\nroi_pooling_param 150 ROIPoolingParameter\nbatch_reduction_param 162 BatchReductionParameter\nscale_param 160 ScaleParameter\nbias_param 161 BiasParameter\n","TransformationParameter":"\nfix_crop 10 bool\nmore_fix_crop 15 bool\nmulti_scale 11 bool\nscale_ratios 12 float*\nmax_distort 13 int32 = 1\nis_flow 14 bool\noriginal_image 20 bool\nstride 16 int32 = 1\nupper_size 17 int32\nupper_height 18 int32\nupper_width 19 int32\n","ConvolutionParameter":"\ndilation_h 17 uint32\ndilation_w 18 uint32\npad 3 uint32*?\nkernel_size 4 uint32*?\nstride 6 uint32*?\ndilation 16 uint32*?\n","DataParameter":"\nshuffle 10 bool\n","ReductionParameter":"\nk 4 int32 = 1\n","LossParameter":"\nnormalize 2 bool~ = true > normalization\n","ImageDataParameter":"\nbatch_size 4 uint32\n","PythonParameter":"\nparam_str 3 string\n"},"enums":{"BNParameter.Engine":{"DEFAULT":0,"CAFFE":1,"CUDNN":2},"VideoDataParameter.Modality":{"RGB":0,"FLOW":1},"EltwiseParameter.EltwiseOp":{"STOCHASTIC_SUM":3},"ReductionParameter.ReductionOp":{"TOPK":5}},"lacks":{"types":["BatchNorm","BatchReindex","Clip","Crop","ELU","Embed","Input","LSTM","LSTMUnit","Parameter","RNN","Swish","Tile"],"fields":{"BlobProto":["double_data","double_diff"],"SolverParameter":["snapshot_format","type","momentum2","rms_decay","layer_wise_reduce","weights"],"LayerParameter":["batch_norm_param","clip_param","crop_param","elu_param","embed_param","input_param","parameter_param","recurrent_param","swish_param","tile_param"],"LossParameter":["normalization"],"ArgMaxParameter":["axis"],"ConvolutionParameter":["axis","force_nd_im2col"],"DataParameter":["prefetch"],"InfogainLossParameter":["axis"],"InnerProductParameter":["transpose"],"LRNParameter":["engine"],"PoolingParameter":["round_mode"],"PythonParameter":["share_in_parallel"]},"values":{}},"types":["BN","BatchReduction","Gather","Normalize","ROIPooling","Scatter","SegData","SmoothL1Loss","SyncBN","VideoData"]},
  'c3d-1.1': {"title":"C3D v1.1","repository":"facebookarchive/C3D","messages":["VolumeDatum","Convolution3DParameter","VideoDataParameter#3","Pooling3DParameter"],"fields":{"LayerParameter":"\nvideo_data_param 6660 VideoDataParameter\nconvolution3d_param 6661 Convolution3DParameter\npooling3d_param 6662 Pooling3DParameter\n"},"enums":{"Pooling3DParameter.PoolMethod":{"MAX":0,"AVE":1,"STOCHASTIC":2}},"lacks":{"types":["Clip","Swish"],"fields":{"SolverParameter":["weights"],"LayerParameter":["clip_param","swish_param"],"InfogainLossParameter":["axis"],"PoolingParameter":["round_mode"]},"values":{}},"types":["BlackHole","Convolution3D","Deconvolution3D","L2Normalize","Pooling3D","VideoData"]},
  'c3d-1.0': {"title":"C3D v1.0","repository":"facebookarchive/C3D","messages":["VolumeDatum","DownSamplingParameter","AggregationParameter"],"fields":{"BlobProto":"\nlength 3 int32\n","ConvolutionParameter":"\nkernel_depth 6 uint32\ntemporal_stride 8 uint32 = 1\nfilter_group 11 uint32 = 1\ntemporal_pad 12 uint32\npad 3 uint32*?\nkernel_size 4 uint32*?\nstride 7 uint32*?\nweight_filler 9 FillerParameter\nbias_filler 10 FillerParameter\n","DataParameter":"\nshow_data 8 int32\n","ImageDataParameter":"\nnew_length 11 uint32\nshow_data 12 int32\nuse_image 13 bool\nsampling_rate 14 int32 = 1\nuse_label 15 bool = true\nuse_temporal_jitter 16 bool\nmean_value 17 float\nnum_truth_channels 18 uint32 = 1\nuse_byte_input 19 bool\nis_flow 20 bool\ntruth_scale 21 float = 1\nclip_min 22 float\nclip_max 23 float\nbatch_size 4 uint32\n","PoolingParameter":"\nkernel_depth 5 uint32\ntemporal_stride 6 uint32 = 1\n","SolverParameter":"\ntest_net 2 string*?\ntest_iter 3 int32*?\n","V1LayerParameter":"\ndown_sampling_param 23 DownSamplingParameter\n","LayerParameter":"\ndown_sampling_param 23 DownSamplingParameter\n"},"enums":{"DownSamplingParameter.DownSamplingType":{"NONE":0,"VOTE":1,"AVERAGE":2},"V1LayerParameter.LayerType":{"ELTWISE_PRODUCT":25,"CONVOLUTION3D":30,"POOLING3D":31,"VOLUME_DATA":32,"VIDEO_DATA":33,"DECONVOLUTION3D":34,"VIDEO_SEGMENTATION_DATA":35,"VOXEL_SOFTMAX":36,"VOXEL_SOFTMAX_LOSS":37,"VIDEO_WITH_VOXEL_TRUTH_DATA":38,"VOXEL_CUSTOM_LOSS":39,"DOWN_SAMPLING":40}},"v1Types":{"ELTWISE_PRODUCT":"EltwiseProduct","CONVOLUTION3D":"Convolution3D","POOLING3D":"Pooling3D","VOLUME_DATA":"VolumeData","VIDEO_DATA":"VideoData","DECONVOLUTION3D":"Deconvolution3D","VIDEO_SEGMENTATION_DATA":"VideoSegmentationData","VOXEL_SOFTMAX":"VoxelSoftmax","VOXEL_SOFTMAX_LOSS":"VoxelSoftmaxLoss","VIDEO_WITH_VOXEL_TRUTH_DATA":"VideoWithVoxelTruthData","VOXEL_CUSTOM_LOSS":"VoxelCustomLoss","DOWN_SAMPLING":"DownSampling"},"lacks":{"types":["Deconvolution","SPP","MVN","BatchNorm","Embed","Slice","Eltwise","Reshape","Crop","Reduction","ArgMax","Tile","Scale","Bias","BatchReindex","Filter","Silence","Parameter","PReLU","ELU","AbsVal","Exp","Log","Threshold","Swish","Clip","RNN","LSTM","LSTMUnit","ContrastiveLoss","Input","DummyData","Python"],"fields":{"BlobProto":["shape","double_data","double_diff"],"Datum":["encoded"],"FillerParameter":["variance_norm"],"NetParameter":["input_shape","state","debug_info","layer"],"SolverParameter":["net","net_param","train_net_param","test_net_param","train_state","test_state","test_initialization","average_loss","iter_size","regularization_type","stepvalue","clip_gradients","snapshot_format","type","delta","momentum2","rms_decay","debug_info","snapshot_after_train","solver_type","layer_wise_reduce","weights"],"SolverState":["current_step"],"ConcatParameter":["axis"],"ConvolutionParameter":["dilation","pad_h","pad_w","kernel_h","kernel_w","stride_h","stride_w","engine","axis","force_nd_im2col"],"DataParameter":["backend","force_encoded_color","prefetch"],"HDF5DataParameter":["shuffle"],"ImageDataParameter":["is_color","root_folder"],"InfogainLossParameter":["axis"],"InnerProductParameter":["axis","transpose"],"LRNParameter":["k","engine"],"PoolingParameter":["pad_h","pad_w","kernel_h","kernel_w","stride_h","stride_w","engine","global_pooling","round_mode"],"WindowDataParameter":["cache_images","root_folder"],"V0LayerParameter":["k"]},"values":{"V1LayerParameter.LayerType":["ABSVAL","ARGMAX","CONTRASTIVE_LOSS","DECONVOLUTION","DUMMY_DATA","ELTWISE","EXP","MVN","SILENCE","SLICE","THRESHOLD"]}},"types":["Convolution3D","Deconvolution3D","DownSampling","EltwiseProduct","Pooling3D","VideoData","VideoSegmentationData","VideoWithVoxelTruthData","VolumeData","VoxelCustomLoss","VoxelSoftmax","VoxelSoftmaxLoss"]},
  'caffe-face': {"title":"Center loss","repository":"ydwen/caffe-face","messages":["CenterLossParameter"],"fields":{"LayerParameter":"\ncenter_loss_param 147 CenterLossParameter\n"},"enums":{},"lacks":{"types":["Clip","Swish"],"fields":{"SolverParameter":["layer_wise_reduce","weights"],"LayerParameter":["clip_param","swish_param"],"InfogainLossParameter":["axis"],"PoolingParameter":["round_mode"]},"values":{}},"types":["CenterLoss"]},
  'triplet-python': {"title":"Triplet loss in Python","repository":"luhaofang/tripletloss","messages":[],"fields":{},"enums":{},"lacks":{"types":[],"fields":{},"values":{}},"types":[]},
  'openpose-train': {"title":"OpenPose training data","repository":"CMU-Perceptual-Computing-Lab/caffe_train","messages":["CPMTransformationParameter"],"fields":{"LayerParameter":"\ncpm_transform_param 147 CPMTransformationParameter\n","SolverParameter":"\nrms_decay 38 float\n"},"enums":{},"lacks":{"types":["Clip","Swish"],"fields":{"SolverParameter":["layer_wise_reduce","weights"],"LayerParameter":["clip_param","swish_param"],"InfogainLossParameter":["axis"],"PoolingParameter":["round_mode"]},"values":{}},"types":["CPMData"]},
  'rtpose': {"title":"OpenPose run time","repository":"CMU-Perceptual-Computing-Lab/caffe_rtpose","messages":["NmsParameter","ImResizeParameter"],"fields":{"LayerParameter":"\nimresize_param 148 ImResizeParameter\nnms_param 149 NmsParameter\n","TransformationParameter":"\nstride 22 uint32 = 4\nscale_cvg 23 float = 0.5\nmax_cvg_len 8 uint32 = 50\nmin_cvg_len 9 uint32 = 50\nopaque_coverage 10 bool = true\ncoverage 11 string = gridbox_max\nflip_prob 12 float = 0.5\nmax_rotate_degree 13 float = 5\nvisualize 14 bool\ncrop_size_x 15 uint32 = 368\ncrop_size_y 16 uint32 = 368\nscale_prob 17 float = 0.5\nscale_min 18 float = 0.9\nscale_max 19 float = 1.1\nbbox_norm_factor 20 float = 300\nimg_header 21 string = .\ntarget_dist 24 float = 1\ncenter_perterb_max 25 float = 10\nsigma 26 float = 7\nsigma_center 27 float = 21\nclahe_tile_size 28 float = 8\nclahe_clip_limit 29 float = 4\ndo_clahe 30 bool\nnum_parts 31 uint32 = 14\nnum_total_augs 32 uint32 = 82\naug_way 33 string = rand\ngray 34 uint32\nnp_in_lmdb 35 uint32 = 16\ntransform_body_joint 38 bool = true\n","SolverParameter":"\nrms_decay 38 float\n"},"enums":{},"lacks":{"types":["Clip","Swish"],"fields":{"SolverParameter":["layer_wise_reduce","weights"],"LayerParameter":["clip_param","swish_param"],"InfogainLossParameter":["axis"],"PoolingParameter":["round_mode"]},"values":{}},"types":["EuclideanmaskLoss","ImResize","Maximum","Nms"]},
  'flownet2': {"title":"FlowNet 2","repository":"lmb-freiburg/flownet2","messages":["AccumParameter","AugmentationCoeff","AugmentationParameter","BlackAugmentationParameter","FlowWarpParameter","LpqLossParameter","RandomGeneratorParameter","L1LossParameter","CorrelationParameter","DownsampleParameter","ReaderParameter","WriterParameter","ResampleParameter","MeanParameter","CoeffScheduleParameter"],"fields":{"FillerParameter":"\ndiag_val 9 float*\n","LayerParameter":"\ncoeff_schedule_param 148 CoeffScheduleParameter\naugmentation_param 149 AugmentationParameter\ncorrelation_param 150 CorrelationParameter\nl1_loss_param 151 L1LossParameter\nwriter_param 152 WriterParameter\nreader_param 153 ReaderParameter\nmean_param 154 MeanParameter\nresample_param 155 ResampleParameter\ndownsample_param 156 DownsampleParameter\nlpq_loss_param 158 LpqLossParameter\nflow_warp_param 159 FlowWarpParameter\naccum_param 160 AccumParameter\nblack_augmentation_param 161 BlackAugmentationParameter\nreshape_every_iter 157 bool = true\n","DataParameter":"\ndisk_reader_threads 4001 uint32 = 1\nhuge_video_dataset 7000 bool\nlimit_samples 7001 int32 = -1\npreselection_file 3001 string\npreselection_label 3002 int32\nrange_start 3003 int32\nrange_end 3004 int32 = -1\nrand_permute 3005 bool\nrand_permute_order 3006 DataParameter.RANDPERMORDER = FIRST_PERMUTE_THEN_RANGE\nrand_permute_seed 3007 uint32\nslice_point 3008 uint32*\nencoding 3009 DataParameter.CHANNELENCODING*\nverbose 3010 bool\nsubtract 3011 float*\npermute_every_iter 3012 uint32\nblock_size 3013 uint32\nbatch_size 4 uint32 = 1\n","SolverParameter":"\nrms_decay 38 float\n"},"enums":{"FlowWarpParameter.FillParameter":{"ZERO":1,"NOT_A_NUMBER":2},"CorrelationParameter.CorrelationType":{"MULTIPLY":0,"SUBTRACT":1},"ResampleParameter.ResampleType":{"NEAREST":1,"LINEAR":2,"CUBIC":3,"AREA":4},"MeanParameter.MeanOperation":{"ADD":1,"SUBTRACT":4},"DataParameter.CHANNELENCODING":{"UINT8":1,"UINT16FLOW":2,"BOOL1":3},"DataParameter.RANDPERMORDER":{"FIRST_PERMUTE_THEN_RANGE":0,"FIRST_RANGE_THEN_PERMUTE":1}},"lacks":{"types":["Clip","Swish"],"fields":{"SolverParameter":["layer_wise_reduce","weights"],"LayerParameter":["clip_param","swish_param"],"InfogainLossParameter":["axis"],"PoolingParameter":["round_mode"]},"values":{}},"types":["Accum","BlackAugmentation","ChannelNorm","Correlation","Correlation1D","CustomData","DataAugmentation","DisparityData","Downsample","FLOWriter","FloatReader","FloatWriter","FlowAugmentation","FlowWarp","GenerateAugmentationParameters","ImgReader","ImgWriter","L1Loss","LpqLoss","Mean","NegReLU","PFMWriter","Resample"]},
  'yolo-v1': {"title":"YOLO v1","repository":"yeahkun/caffe-yolo","messages":["DetectionLossParameter","EvalDetectionParameter#2"],"fields":{"SolverParameter":"\nstagelr 50 float*\nstageiter 51 int32*\nrms_decay 38 float\n","LayerParameter":"\ndetection_loss_param 200 DetectionLossParameter\neval_detection_param 201 EvalDetectionParameter\n","DataParameter":"\nside 11 uint32*\n","V1LayerParameter":"\ndetection_loss_param 200 DetectionLossParameter\neval_detection_param 201 EvalDetectionParameter\n"},"enums":{"EvalDetectionParameter.ScoreType":{"OBJ":0,"PROB":1,"MULTIPLY":2}},"lacks":{"types":["Clip","Swish"],"fields":{"SolverParameter":["layer_wise_reduce","weights"],"LayerParameter":["clip_param","swish_param"],"InfogainLossParameter":["axis"],"PoolingParameter":["round_mode"]},"values":{}},"types":["BoxData","DetectionLoss","EvalDetection"]},
  'yolo-v2': {"title":"YOLO v2","repository":"gklz1982/caffe-yolov2","messages":["QuantizationParameter#2","DetectionLossParameter","RegionLossParameter","ReorgParameter","LabelMapItem","LabelMap","DetectionOutputParameter#2","DetectionEvaluateParameter#2","NormalizedBBox","EvalDetectionParameter"],"fields":{"SolverParameter":"\nstagelr 50 float*\nstageiter 51 int32*\nrms_decay 38 float\n","LayerParameter":"\ndetection_loss_param 200 DetectionLossParameter\neval_detection_param 201 EvalDetectionParameter\nregion_loss_param 202 RegionLossParameter\ndetection_evaluate_param 203 DetectionEvaluateParameter\ndetection_output_param 204 DetectionOutputParameter\nreorg_param 147 ReorgParameter\nquantization_param 148 QuantizationParameter\n","DataParameter":"\nside 11 uint32*\n","V1LayerParameter":"\ndetection_loss_param 200 DetectionLossParameter\neval_detection_param 201 EvalDetectionParameter\n"},"enums":{"QuantizationParameter.Precision":{"DYNAMIC_FIXED_POINT":0,"MINIFLOAT":1,"INTEGER_POWER_OF_2_WEIGHTS":2},"QuantizationParameter.Rounding":{"NEAREST":0,"STOCHASTIC":1},"EvalDetectionParameter.ScoreType":{"OBJ":0,"PROB":1,"MULTIPLY":2}},"lacks":{"types":["Clip","Swish"],"fields":{"SolverParameter":["layer_wise_reduce","weights"],"LayerParameter":["clip_param","swish_param"],"InfogainLossParameter":["axis"],"PoolingParameter":["round_mode"]},"values":{}},"types":["BoxData","DetectionEvaluate","DetectionLoss","DetectionOutput","EvalDetection","RegionLoss","Reorg"]},
  'mobilenet-yolo': {"title":"MobileNet-YOLO: SSD layers, YOLO v2/v3, ReLU6","repository":"eric612/MobileNet-YOLO","messages":["LabelMapItem","LabelMap","YoloSegItem","YoloSegLabel","Sampler","SampleConstraint","BatchSampler","EmitConstraint","LaneInfo","NormalizedBBox","Annotation#2","AnnotationGroup","AnnotatedDatum","YoloSegParameter","Yolov3Parameter","RegionLossParameter","ReorgParameter","ResizeParameter","SaltPepperParameter","NoiseParameter","DistortionParameter","ExpansionParameter","AnnotatedDataParameter#2","DetectionEvaluateParameter","SegmentationEvaluateParameter","NonMaximumSuppressionParameter","SaveOutputParameter","DetectionOutputParameter","YoloDetectionOutputParameter","Yolov3DetectionOutputParameter","MultiBoxLossParameter","NormalizeParameter","PermuteParameter","PriorBoxParameter","UpsampleParameter#2"],"fields":{"Datum":"\nseg_label 8 bytes\n","SolverParameter":"\neval_type 52 string = classification\nap_version 53 string = Integral\nshow_per_class_result 44 bool\nstagelr 50 float*\nstageiter 51 int32*\nplateau_winsize 43 int32*\n","SolverState":"\nminimum_loss 5 float = 1e+38\niter_last_event 6 int32\n","LayerParameter":"\nregion_loss_param 600 RegionLossParameter\nyolov3_param 603 Yolov3Parameter\nyolo_seg_param 604 YoloSegParameter\nannotated_data_param 200 AnnotatedDataParameter\ndetection_output_param 204 DetectionOutputParameter\ndetection_evaluate_param 205 DetectionEvaluateParameter\nsegmentation_evaluate_param 605 SegmentationEvaluateParameter\nyolo_detection_output_param 601 YoloDetectionOutputParameter\nyolov3_detection_output_param 602 Yolov3DetectionOutputParameter\nmultibox_loss_param 201 MultiBoxLossParameter\nnorm_param 206 NormalizeParameter\npermute_param 202 PermuteParameter\nprior_box_param 203 PriorBoxParameter\nrelu6_param 211 ReLUParameter\nreorg_param 149 ReorgParameter\nupsample_param 150 UpsampleParameter\n","TransformationParameter":"\ncrop_h 11 uint32\ncrop_w 12 uint32\nresize_param 8 ResizeParameter*\nnoise_param 9 NoiseParameter\ndistort_param 13 DistortionParameter\nexpand_param 14 ExpansionParameter\nemit_constraint 10 EmitConstraint\nenable_classf_aug 15 bool\nmin_scaling_factor 16 float = 0.75\nmax_scaling_factor 17 float = 1.5\nmax_rotation_angle 18 uint32\ncontrast_brightness_adjustment 19 bool\nsmooth_filtering 20 bool\nmin_contrast 21 float = 0.8\nmax_contrast 22 float = 1.2\nmax_brightness_shift 23 uint32 = 5\nmax_smooth 24 float = 6\nmax_color_shift 25 uint32\nmin_side_min 26 uint32\nmin_side_max 27 uint32\nmin_side 28 uint32\napply_probability 29 float = 0.5\ndebug_params 30 bool\ncvt_bgr2rgb 31 bool\n","V1LayerParameter":"\nrelu6_param 61 ReLUParameter\n"},"enums":{"EmitConstraint.EmitType":{"CENTER":0,"MIN_OVERLAP":1},"AnnotatedDatum.AnnotationType":{"BBOX":0,"BBOXandSeg":1,"LANE":2},"Yolov3Parameter.IOU_LOSS":{"IOU":0,"GIOU":1,"MSE":2,"DIOU":3,"CIOU":4},"ResizeParameter.Resize_mode":{"WARP":1,"FIT_SMALL_SIZE":2,"FIT_LARGE_SIZE_AND_PAD":3},"ResizeParameter.Pad_mode":{"CONSTANT":1,"MIRRORED":2,"REPEAT_NEAREST":3},"ResizeParameter.Interp_mode":{"LINEAR":1,"AREA":2,"NEAREST":3,"CUBIC":4,"LANCZOS4":5},"MultiBoxLossParameter.LocLossType":{"L2":0,"SMOOTH_L1":1},"MultiBoxLossParameter.ConfLossType":{"SOFTMAX":0,"LOGISTIC":1},"MultiBoxLossParameter.MatchType":{"BIPARTITE":0,"PER_PREDICTION":1},"MultiBoxLossParameter.MiningType":{"NONE":0,"MAX_NEGATIVE":1,"HARD_EXAMPLE":2},"PriorBoxParameter.CodeType":{"CORNER":1,"CENTER_SIZE":2,"CORNER_SIZE":3},"V1LayerParameter.LayerType":{"RELU6":61}},"v1Types":{"RELU6":"ReLU6"},"lacks":{"types":["Clip","Log"],"fields":{"LayerParameter":["clip_param"]},"values":{}},"types":["AnnotatedData","AssistedExcitation","Axpy","DepthwiseConvolution","DetectionEvaluate","DetectionOutput","GaussianYolov3","LaneData","MultiBoxLoss","Normalize","Permute","PriorBox","ReLU6","RegionLoss","Reorg","SegmentationEvaluate","SmoothL1Loss","Upsample","YoloDetectionOutput","YoloSeg","Yolov3","Yolov3DetectionOutput"]},
  'yolov3-prototxt': {"title":"YOLO v3/v4 nets converted from darknet","repository":"ChenYingpeng/caffe-yolov3","messages":["UpsampleParameter#2"],"fields":{"LayerParameter":"\nupsample_param 0 UpsampleParameter\n"},"enums":{},"lacks":{"types":[],"fields":{},"values":{}},"types":["Upsample","Mish"]},
  'lstm-junhyukoh': {"title":"junhyukoh/caffe-lstm","repository":"junhyukoh/caffe-lstm","messages":["LSTMParameter"],"fields":{"LayerParameter":"\nlstm_param 201 LSTMParameter\n","SolverParameter":"\nrms_decay 38 float\n","LossParameter":"\nnormalize 2 bool~ = true > normalization\n"},"enums":{},"lacks":{"types":["BatchNorm","BatchReindex","Bias","Clip","Crop","ELU","Input","LSTM","LSTMUnit","Parameter","RNN","Scale","Swish"],"fields":{"SolverParameter":["type","layer_wise_reduce","weights"],"LayerParameter":["batch_norm_param","bias_param","clip_param","crop_param","elu_param","input_param","parameter_param","recurrent_param","scale_param","swish_param"],"LossParameter":["normalization"],"ArgMaxParameter":["axis"],"ConvolutionParameter":["dilation"],"InfogainLossParameter":["axis"],"InnerProductParameter":["transpose"],"LRNParameter":["engine"],"PoolingParameter":["round_mode"]},"values":{}},"types":["Lstm"]},
  'crnn': {"title":"CRNN","repository":"yalecyu/crnn.caffe","messages":["CtcLossParameter","ContinuationIndicatorParameter","PermuteParameter","LabelsequenceAccuracyParameter"],"fields":{"LayerParameter":"\nctc_loss_param 200 CtcLossParameter\ncontinuation_indicator_param 201 ContinuationIndicatorParameter\npermute_param 202 PermuteParameter\nlabelsequence_accuracy_param 203 LabelsequenceAccuracyParameter\n"},"enums":{},"lacks":{"types":["Clip","Swish"],"fields":{"SolverParameter":["weights"],"LayerParameter":["clip_param","swish_param"],"InfogainLossParameter":["axis"],"PoolingParameter":["round_mode"]},"values":{}},"types":["ContinuationIndicator","CtcLoss","LabelsequenceAccuracy","Permute"]},
  'ctc': {"title":"Other CTC layers","repository":"several (found by text search, repositories not named by the index)","messages":["CTCParameter"],"fields":{"LayerParameter":"\nctc_param 0 CTCParameter\n"},"enums":{},"lacks":{"types":[],"fields":{},"values":{}},"types":["CTCLoss"]},
  'happynear': {"title":"happynear/caffe-windows","repository":"happynear/caffe-windows","messages":["InnerDistanceParameter","TripletLossParameter","ROIPoolingParameter","BNParameter","LocalParameter","CenterLossParameter#2","FlipParameter","NormalizeParameter#2","ProposalParameter","PSROIPoolingParameter","PermuteParameter","ResizeParameter#2","MILParameter","MILDataParameter","InsanityParameter","EltwiseAffineParameter","SubRegionParameter","NoiseParameter#2","HotspotParameter","PredictBoxParameter","FCNDataParameter","GeneralContrastiveParameter","BatchContrastiveParameter","SoftContrastiveParameter","GeneralTripletParameter","SoftTruncationParameter","TruncationParameter","PairwiseParameter","SmoothL1Parameter","NCAParameter","LargeMarginInnerProductParameter","LabelSpecificRescaleParameter","InfimumLossParamter","OrdinalRegressionParameter","MarginInnerProductParameter","FeatureDecayLossParameter","ConfidencePenaltyLossParameter","FocalLossParameter","LabelSpecificMarginParameter","ChannelScaleParameter","LabelSpecificAffineParameter","LabelSpecificHardMarginParameter","LabelSpecificAddParameter"],"fields":{"FillerParameter":"\nalpha 9 float\n","LayerParameter":"\nbn_param 200 BNParameter\nlocal_param 201 LocalParameter\ntriplet_loss_param 203 TripletLossParameter\nroi_pooling_param 204 ROIPoolingParameter\ncenter_loss_param 211 CenterLossParameter\nflip_param 212 FlipParameter\ninner_distance_param 213 InnerDistanceParameter\nnormalize_param 214 NormalizeParameter\nproposal_param 219 ProposalParameter\npsroi_pooling_param 220 PSROIPoolingParameter\npermute_param 224 PermuteParameter\nresize_param 231 ResizeParameter\ninsanity_param 202 InsanityParameter\neltwise_affine_param 205 EltwiseAffineParameter\nsub_region_param 206 SubRegionParameter\nnoise_param 207 NoiseParameter\nhotspot_param 208 HotspotParameter\npredict_box_param 209 PredictBoxParameter\nmil_data_param 5065028 MILDataParameter\nmil_param 5065036 MILParameter\nfcn_data_param 210 FCNDataParameter\ngeneral_contrastive_loss_param 215 GeneralContrastiveParameter\nsoft_contrastive_loss_param 216 SoftContrastiveParameter\ngeneral_triplet_loss_param 217 GeneralTripletParameter\nsoft_truncation_param 218 SoftTruncationParameter\npairwise_param 221 PairwiseParameter\nsmoothl1_param 222 SmoothL1Parameter\nbatch_contrastive_loss_param 223 BatchContrastiveParameter\ntruncation_param 225 TruncationParameter\nnca_param 226 NCAParameter\nlargemargin_inner_product_param 227 LargeMarginInnerProductParameter\nlabel_specific_rescale_param 228 LabelSpecificRescaleParameter\ninfimum_loss_param 229 InfimumLossParamter\nordinal_regression_loss_param 230 OrdinalRegressionParameter\nmargin_inner_product_param 232 MarginInnerProductParameter\nfeature_decay_loss_param 233 FeatureDecayLossParameter\nconfidence_penalty_loss_param 234 ConfidencePenaltyLossParameter\nfocal_loss_param 235 FocalLossParameter\nlabel_specific_margin_param 236 LabelSpecificMarginParameter\nchannel_scale_param 237 ChannelScaleParameter\nlabel_specific_affine_param 238 LabelSpecificAffineParameter\nlabel_specific_hard_margin_param 239 LabelSpecificHardMarginParameter\nlabel_specific_add_param 241 LabelSpecificAddParameter\n","TransformationParameter":"\ncrop_h 8 uint32\ncrop_w 9 uint32\ncenter_crop 10 bool\nerase_ratio 11 float\nscale_min 12 float = 0.02\nscale_max 13 float = 0.4\naspect_min 14 float = 0.33\naspect_max 15 float = 3\n","BatchNormParameter":"\ndisable_mean 4 bool\ndisable_variance 5 bool\nengine 15 BatchNormParameter.Engine = DEFAULT\nscale_filler 7 FillerParameter\nbias_filler 8 FillerParameter\nmoving_average_fraction 2 float = 0.99\n","ConvolutionParameter":"\ncudnn_convolution_algo_seeker 19 ConvolutionParameter.CuDNNConvolutionAlgorithmSeeker = FINDEX\nshape_offset 20 uint32*\n","InnerProductParameter":"\nnormalize 7 bool\n","V1LayerParameter":"\nbn_param 43 BNParameter\nlocal_param 44 LocalParameter\ntriplet_loss_param 47 TripletLossParameter\nroi_pooling_param 48 ROIPoolingParameter\nprelu_param 45 PReLUParameter\ninsanity_param 46 InsanityParameter\neltwise_affine_param 49 EltwiseAffineParameter\nsub_region_param 50 SubRegionParameter\nnoise_param 51 NoiseParameter\n","SolverParameter":"\nclamp_weights_lower 42 float = -999999.9\nclamp_weights_upper 43 float = 999999.9\nclip_weights 44 float = -1\n","AccuracyParameter":"\nmin_is_better 4 bool\n","DropoutParameter":"\nsqrt_scale 2 bool\n","ImageDataParameter":"\nface_transform 13 bool\nmax_shear_ratio 14 float\nmax_aspect_ratio 15 float\nmax_rotate_angle 16 float\nmin_random_scale 17 float = 1\nmax_random_scale 18 float = 1\nmax_random_shift 19 uint32\nface_mirror 20 bool\nface_point_num 21 uint32\nbalance_class 22 bool\nbalance_by 23 uint32\nlabel_cut_start 24 uint32\nlabel_cut_end 25 uint32\n","MemoryDataParameter":"\ntranspose 5 bool\n","ParameterParameter":"\nblob_filler 2 FillerParameter\n","PoolingParameter":"\nblobs_lr 13 float\nblobs_a_min 14 float = 0.0001\n","ScaleParameter":"\nmin_value 6 float\nmax_value 7 float\n","SoftmaxParameter":"\nhard_ratio 3 float = 1\nclass_weight 4 float*\nhard_mining_label 5 int32\ncutting_point 6 float\nnormalize_type 7 string = Softmax\nlabel_smooth_factor 8 float\n"},"enums":{"BatchNormParameter.Engine":{"DEFAULT":0,"CAFFE":1,"CUDNN":2},"ConvolutionParameter.CuDNNConvolutionAlgorithmSeeker":{"GET":0,"FINDEX":1},"BNParameter.Engine":{"DEFAULT":0,"CAFFE":1,"CUDNN":2},"MILParameter.MILType":{"MAX":0,"NOR":1},"PairwiseParameter.PairwiseOp":{"SUM":1,"PROD":2,"MAX":3},"LargeMarginInnerProductParameter.LargeMarginType":{"SINGLE":0,"DOUBLE":1,"TRIPLE":2,"QUADRUPLE":3},"MarginInnerProductParameter.MarginType":{"SINGLE":0,"DOUBLE":1,"TRIPLE":2,"QUADRUPLE":3},"FocalLossParameter.Type":{"ORIGIN":0,"LINEAR":1,"ONEADDP":2},"LabelSpecificMarginParameter.MarginType":{"HARD":0,"SOFT":1},"EltwiseParameter.EltwiseOp":{"SORT":3},"PoolingParameter.PoolMethod":{"DEF":3,"DEF_ALL":4,"DEF_ALL2":5,"DEF_ALL3":6,"DEF_ALL4":7,"LOWRES":8},"V1LayerParameter.LayerType":{"LOCAL":41,"BN":42,"NORMALIZE":43,"INSANITY":44,"TRIPLET_LOSS":45,"ROIPOOLING":46,"BATCH_NORM":47,"ELTWISE_AFFINE":48}},"v1Types":{"LOCAL":"Local","BN":"BN","NORMALIZE":"Normalize","INSANITY":"Insanity","TRIPLET_LOSS":"TripletLoss","ROIPOOLING":"ROIPooling","BATCH_NORM":"BatchNorm","ELTWISE_AFFINE":"EltwiseAffine"},"lacks":{"types":["Clip","Swish"],"fields":{"SolverParameter":["weights"],"LayerParameter":["clip_param","swish_param"],"PoolingParameter":["round_mode"]},"values":{}},"types":["Arccos","Axpy","BN","BatchContrastiveLoss","CenterLoss","ChannelScale","ConfidencePenaltyLoss","CorrelationLoss","Cosine","FCNAccuracy","Flip","FocalLoss","GeneralContrastiveLoss","GeneralTripletLoss","GlobalLSEMargin","Gram","Hotspot","InnerDistance","Insanity","LabelSpecificAdd","LargeMarginInnerProduct","Local","MarginInnerProduct","MovingNormalize","MultiLabelImageData","NCALoss","Noise","Normalize","PSROIPooling","Pairwise","Permute","PredictBox","Proposal","ROIPooling","Resize","Slope","SmoothL1Loss","SoftContrastiveLoss","SoftTruncation","SubRegion","Transformer","TripletLoss","Truncation"]},
  'refinedet': {"title":"RefineDet","repository":"sfzhang15/RefineDet","messages":["LabelMapItem","LabelMap","Sampler","SampleConstraint","BatchSampler","EmitConstraint","NormalizedBBox","Annotation","AnnotationGroup","AnnotatedDatum","ResizeParameter","SaltPepperParameter","NoiseParameter","DistortionParameter","ExpansionParameter","AnnotatedDataParameter","DetectionEvaluateParameter","NonMaximumSuppressionParameter","SaveOutputParameter","DetectionOutputParameter#3","MultiBoxLossParameter#3","NormalizeParameter","PermuteParameter","PriorBoxParameter","VideoDataParameter"],"fields":{"SolverParameter":"\neval_type 41 string = classification\nap_version 42 string = Integral\nshow_per_class_result 44 bool\nplateau_winsize 43 int32*\n","SolverState":"\nminimum_loss 5 float = 1e+38\niter_last_event 6 int32\n","LayerParameter":"\nannotated_data_param 200 AnnotatedDataParameter\ndetection_evaluate_param 205 DetectionEvaluateParameter\ndetection_output_param 204 DetectionOutputParameter\nmultibox_loss_param 201 MultiBoxLossParameter\nnorm_param 206 NormalizeParameter\npermute_param 202 PermuteParameter\nprior_box_param 203 PriorBoxParameter\nvideo_data_param 207 VideoDataParameter\n","TransformationParameter":"\ncrop_h 11 uint32\ncrop_w 12 uint32\nresize_param 8 ResizeParameter\nnoise_param 9 NoiseParameter\ndistort_param 13 DistortionParameter\nexpand_param 14 ExpansionParameter\nemit_constraint 10 EmitConstraint\n"},"enums":{"EmitConstraint.EmitType":{"CENTER":0,"MIN_OVERLAP":1},"AnnotatedDatum.AnnotationType":{"BBOX":0},"ResizeParameter.Resize_mode":{"WARP":1,"FIT_SMALL_SIZE":2,"FIT_LARGE_SIZE_AND_PAD":3},"ResizeParameter.Pad_mode":{"CONSTANT":1,"MIRRORED":2,"REPEAT_NEAREST":3},"ResizeParameter.Interp_mode":{"LINEAR":1,"AREA":2,"NEAREST":3,"CUBIC":4,"LANCZOS4":5},"MultiBoxLossParameter.LocLossType":{"L2":0,"SMOOTH_L1":1},"MultiBoxLossParameter.ConfLossType":{"SOFTMAX":0,"LOGISTIC":1},"MultiBoxLossParameter.MatchType":{"BIPARTITE":0,"PER_PREDICTION":1},"MultiBoxLossParameter.MiningType":{"NONE":0,"MAX_NEGATIVE":1,"HARD_EXAMPLE":2},"PriorBoxParameter.CodeType":{"CORNER":1,"CENTER_SIZE":2,"CORNER_SIZE":3},"VideoDataParameter.VideoType":{"WEBCAM":0,"VIDEO":1}},"lacks":{"types":["Clip","Swish"],"fields":{"SolverParameter":["layer_wise_reduce","weights"],"LayerParameter":["clip_param","swish_param"],"InfogainLossParameter":["axis"],"PoolingParameter":["round_mode"]},"values":{}},"types":["AnnotatedData","DetectionEvaluate","DetectionOutput","MultiBoxLoss","Normalize","Permute","PriorBox","SmoothL1Loss","VideoData"]},
  'synopsys': {"title":"Synopsys ARC Caffe","repository":"foss-for-synopsys-dwc-arc-processors/synopsys-caffe","messages":["AccumParameter","FlowWarpParameter","LpqLossParameter","L1LossParameter","CorrelationParameter","DownsampleParameter","ResampleParameter","MeanParameter","ResizeParameter#3","AnnotatedDataParameter","BNParameter#3","DenseImageDataParameter","DetectionEvaluateParameter","NonMaximumSuppressionParameter","SaveOutputParameter","DetectionOutputParameter#4","InterpParameter#2","MultiBoxLossParameter#3","NormalizeParameter#3","PermuteParameter","PriorBoxParameter#2","ProposalParameter#2","ROIAlignParameter","ROIPoolingParameter","ShuffleChannelParameter","SmoothL1LossParameter#2","LogSoftmaxParameter","UpsampleDarknetParameter","UpsampleParameter","VideoDataParameter","ReorgParameter","DepthToSpaceParameter","SpaceToDepthParameter","ResizeNearestNeighborParameter","PadParameter","StackParameter","ResizeBilinearParameter","ReduceSumParameter","ReduceMaxParameter","ReduceMinParameter","ReduceMeanParameter","UnstackParameter","ExpandDimsNDParameter","SqueezeParameter","BroadcastToParameter","HardSigmoidParameter","LpNormalizationParameter","MatMulParameter","LayerNormParameter","Sampler","SampleConstraint","BatchSampler","EmitConstraint","AugmentationParameter","BlackAugmentationParameter","RandomGeneratorParameter","ReaderParameter","WriterParameter","CoeffScheduleParameter","SaltPepperParameter","NoiseParameter","DistortionParameter#2","ExpansionParameter","AdaptiveBiasChannelParameter","BiasChannelParameter","DenseCRFParameter","DomainTransformParameter","GANLossParameter","MatReadParameter","MatWriteParameter","Pooling3DParameter#2","XLUParameter","SegAccuracyParameter","SqueezeConvolutionParameter","SqueezeInnerProductParameter","UniqueLabelParameter","YoloV2LossParameter","YoloV3LossParameter","GatherParameter","TopkGatherParameter","NMSParameter","NMSGatherParameter","NonMaxSuppressionParameter","GatherNDParameter","Where4Parameter","Where4GatherndParameter","CropAndResizeParameter","Where4GatherndCropParameter","PyramidROIAlignParameter","MirrorPadParameter","ReduceProdParameter","SeLUParameter","SeLUDropoutParameter","SpaceToBatchNDParameter","BatchToSpaceNDParameter","TileNDParameter","StridedSliceParameter","PieceParameter","RangeParameter","SparseToDenseParameter","EmbeddingLookupParameter","EmbeddingLookupSparseParameter","GemmParameter","ReduceL1Parameter","ReduceL2Parameter","ReduceLogSumExpParameter","ReduceAllParameter","ReduceAnyParameter","ReverseSequenceParameter","ThresholdedReLUParameter","OneHotParameter#2","ReverseParameter","GatherV2Parameter","ScaledTanHParameter","MaskRCNNDetectionParameter","MaskRCNNProposalParameter","AttentionParameter","RNNv2Parameter","CountNonzeroParameter","NotEqualParameter","PointNetParameter","ScatterNDParameter","MulParameter","SpatialBatchingPoolingParameter","Tensor2BoxParameter","Corr1dParameter"],"fields":{"FillerParameter":"\ndiag_val 9 float*\n","SolverParameter":"\neval_type 41 string = classification\nap_version 42 string = Integral\nshow_per_class_result 44 bool\nplateau_winsize 43 int32*\ngan_solver 51 bool\nlayer_wise_reduce 45 bool = true\nweights 46 string*\n","SolverState":"\nminimum_loss 5 float = 1e+38\niter_last_event 6 int32\n","LayerParameter":"\nannotated_data_param 200 AnnotatedDataParameter\nbn_param 45 BNParameter\ndense_image_data_param 168 DenseImageDataParameter\ndetection_evaluate_param 205 DetectionEvaluateParameter\ndetection_output_param 204 DetectionOutputParameter\ninterp_param 163 InterpParameter\nmultibox_loss_param 201 MultiBoxLossParameter\nnorm_param 206 NormalizeParameter\npermute_param 202 PermuteParameter\nprior_box_param 203 PriorBoxParameter\nproposal_param 212 ProposalParameter\nroi_align_param 247 ROIAlignParameter\nroi_pooling_param 8266711 ROIPoolingParameter\nshuffle_channel_param 166 ShuffleChannelParameter\nsmooth_l1_loss_param 8266712 SmoothL1LossParameter\nlog_softmax_param 267 LogSoftmaxParameter\nupsample_param 177 UpsampleParameter\nvideo_data_param 207 VideoDataParameter\ncorrelation_param 150 CorrelationParameter\nl1_loss_param 151 L1LossParameter\nmean_param 154 MeanParameter\nresample_param 155 ResampleParameter\ndownsample_param 156 DownsampleParameter\nlpq_loss_param 158 LpqLossParameter\nflow_warp_param 159 FlowWarpParameter\naccum_param 160 AccumParameter\nreshape_every_iter 157 bool = true\nreorg_param 197 ReorgParameter\nupsample_darknet_param 209 UpsampleDarknetParameter\ndepth_to_space_param 208 DepthToSpaceParameter\nresize_nearest_neighbor_param 210 ResizeNearestNeighborParameter\nspace_to_depth_param 223 SpaceToDepthParameter\npad_param 224 PadParameter\nstack_param 225 StackParameter\nresize_bilinear_param 226 ResizeBilinearParameter\nreduce_sum_param 227 ReduceSumParameter\nreduce_max_param 228 ReduceMaxParameter\nreduce_min_param 229 ReduceMinParameter\nreduce_mean_param 231 ReduceMeanParameter\nunstack_param 234 UnstackParameter\nexpand_dims_nd_param 240 ExpandDimsNDParameter\nsqueeze_param 241 SqueezeParameter\nbroadcast_to_param 242 BroadcastToParameter\nhard_sigmoid_param 258 HardSigmoidParameter\nlp_normalization_param 262 LpNormalizationParameter\nlayer_norm_param 277 LayerNormParameter\nadaptive_bias_channel_param 178 AdaptiveBiasChannelParameter\nbias_channel_param 169 BiasChannelParameter\ndense_crf_param 176 DenseCRFParameter\ndomain_transform_param 167 DomainTransformParameter\ngan_loss_param 171 GANLossParameter\nmat_read_param 181 MatReadParameter\nmat_write_param 165 MatWriteParameter\npooling3d_param 266 Pooling3DParameter\nxlu_param 237 XLUParameter\nseg_accuracy_param 164 SegAccuracyParameter\nsqueeze_convolution_param 187 SqueezeConvolutionParameter\nsqueeze_inner_product_param 188 SqueezeInnerProductParameter\nunique_label_param 170 UniqueLabelParameter\ncoeff_schedule_param 148 CoeffScheduleParameter\naugmentation_param 149 AugmentationParameter\nwriter_param 152 WriterParameter\nreader_param 153 ReaderParameter\nblack_augmentation_param 161 BlackAugmentationParameter\nyolo_v2_loss_param 198 YoloV2LossParameter\nyolo_v3_loss_param 199 YoloV3LossParameter\ngather_param 211 GatherParameter\ntopk_gather_param 213 TopkGatherParameter\nnms_param 214 NMSParameter\nnms_gather_param 215 NMSGatherParameter\ngather_nd_param 216 GatherNDParameter\nwhere4_param 218 Where4Parameter\nwhere4_gathernd_param 219 Where4GatherndParameter\ncrop_and_resize_param 220 CropAndResizeParameter\nwhere4_gathernd_crop_param 221 Where4GatherndCropParameter\npyramid_roi_align_param 222 PyramidROIAlignParameter\nreduce_prod_param 230 ReduceProdParameter\nselu_param 232 SeLUParameter\nselu_dropout_param 233 SeLUDropoutParameter\nbatch_to_space_nd_param 235 BatchToSpaceNDParameter\nspace_to_batch_nd_param 236 SpaceToBatchNDParameter\nmirror_pad_param 238 MirrorPadParameter\ntile_nd_param 239 TileNDParameter\nstrided_slice_param 243 StridedSliceParameter\npiece_param 244 PieceParameter\nrange_param 245 RangeParameter\nsparse_to_dense_param 246 SparseToDenseParameter\nembedding_lookup_param 249 EmbeddingLookupParameter\nembedding_lookup_sparse_param 250 EmbeddingLookupSparseParameter\ngemm_param 251 GemmParameter\nreduce_l1_param 252 ReduceL1Parameter\nreduce_l2_param 253 ReduceL2Parameter\nreduce_logsumexp_param 254 ReduceLogSumExpParameter\nreduce_all_param 255 ReduceAllParameter\nreduce_any_param 256 ReduceAnyParameter\nreverse_sequence_param 257 ReverseSequenceParameter\nthresholded_relu_param 259 ThresholdedReLUParameter\none_hot_param 260 OneHotParameter\nreverse_param 261 ReverseParameter\nmatmul_param 263 MatMulParameter\ngather_v2_param 264 GatherV2Parameter\nscaled_tanh_param 265 ScaledTanHParameter\nmaskrcnn_detection_param 268 MaskRCNNDetectionParameter\nmaskrcnn_proposal_param 269 MaskRCNNProposalParameter\nattention_param 270 AttentionParameter\nrnn_v2_param 272 RNNv2Parameter\ncount_nonzero_param 273 CountNonzeroParameter\nnot_equal_param 274 NotEqualParameter\npoint_net_param 275 PointNetParameter\nmul_param 278 MulParameter\nspatial_batching_pooling_param 279 SpatialBatchingPoolingParameter\nnon_max_suppression_param 271 NonMaxSuppressionParameter\nscatter_nd_param 276 ScatterNDParameter\ntensor2box_param 280 Tensor2BoxParameter\ncorr1d_param 281 Corr1dParameter\nclip_param 248 ClipParameter\n","TransformationParameter":"\ncrop_h 11 uint32\ncrop_w 12 uint32\nresize_param 8 ResizeParameter\nscale_factors 18 float*\ncrop_width 19 uint32\ncrop_height 20 uint32\ncaffe_yolo 21 bool\nnoise_param 9 NoiseParameter\ndistort_param 13 DistortionParameter\nexpand_param 14 ExpansionParameter\nemit_constraint 10 EmitConstraint\n","LossParameter":"\nweight_by_label_freqs 5 bool\nclass_weighting 6 float*\n","BatchNormParameter":"\nupdate_global_stats 6 bool = true\nadd_eps_before_sqrt 4 bool = true\nicnet 7 bool\n","ConvolutionParameter":"\npad_type 19 uint32\npad_l 26 int32\npad_r 27 int32\npad_t 28 int32\npad_b 29 int32\nshape_offset 22 uint32*\ninput_scale 30 double = 1\noutput_scale 31 double = 1\nweight_scale 33 double = 1\ninput_zero_point 35 int32\noutput_zero_point 36 int32\nweight_zero_point 37 int32\nper_channel_scale_weight 39 bool\nper_channel_scale_output 41 bool\nsubmanifold_sparse 42 bool\nsaturate 32 ConvolutionParameter.SaturateMethod = None\nquantize_method 40 ConvolutionParameter.QuantizeMethod = tflite\nweight_fixed 23 bool\ndis_mode 20 bool\ngen_mode 21 bool\n","DataParameter":"\nside 11 uint32*\ndisk_reader_threads 4001 uint32 = 1\nhuge_video_dataset 7000 bool\nlimit_samples 7001 int32 = -1\npreselection_file 3001 string\npreselection_label 3002 int32\nrange_start 3003 int32\nrange_end 3004 int32 = -1\nrand_permute 3005 bool\nrand_permute_order 3006 DataParameter.RANDPERMORDER = FIRST_PERMUTE_THEN_RANGE\nrand_permute_seed 3007 uint32\nslice_point 3008 uint32*\nencoding 3009 DataParameter.CHANNELENCODING*\nverbose 3010 bool\nsubtract 3011 float*\npermute_every_iter 3012 uint32\nblock_size 3013 uint32\nrandom 22 bool\nbatch_size 4 uint32 = 1\n","DropoutParameter":"\nsample_weights_test 2 bool\nscale_train 3 bool = true\n","ImageDataParameter":"\nignore_label 15 int32 = 255\nlabel_type 16 ImageDataParameter.LabelType = IMAGE\n","PoolingParameter":"\npad_type 13 uint32\npad_l 16 uint32\npad_r 17 uint32\npad_t 18 uint32\npad_b 19 uint32\nceil_mode 14 bool = true\noutput_shift_instead_division 21 uint32\ninput_scale 30 double = 1\noutput_scale 31 double = 1\ninput_zero_point 35 int32\noutput_zero_point 36 int32\nsaturate 22 PoolingParameter.SaturateMethod = None\nquantize_method 37 PoolingParameter.QuantizeMethod = tflite\nround_mode 15 PoolingParameter.RoundMode = CEIL\n","ReLUParameter":"\nrelu6 3 bool\nmaximum 6 float\nminimum 7 float\ninput_scale 13 double = 1\noutput_scale 14 double = 1\ninput_zero_point 15 int32\noutput_zero_point 16 int32\nsaturate 4 ReLUParameter.SaturateMethod = None\n","ReshapeParameter":"\npixelshuffler 4 int32 = 1\n","ArgMaxParameter":"\nmin_first 4 bool\n","BiasParameter":"\ninput_scale 4 double = 1\noutput_scale 5 double = 1\nbias_scale 6 double = 1\ninput_zero_point 7 int32\noutput_zero_point 8 int32\nbias_zero_point 9 int32\nsaturate 10 BiasParameter.SaturateMethod = None\nquantize_method 11 BiasParameter.QuantizeMethod = tflite\n","ConcatParameter":"\ninput_scale 3 double*\noutput_scale 4 double = 1\ninput_zero_point 5 int32*\noutput_zero_point 6 int32\nsaturate 7 ConcatParameter.SaturateMethod = None\nquantize_method 8 ConcatParameter.QuantizeMethod = tflite\n","EltwiseParameter":"\ninput_scale 14 double*\noutput_scale 15 double = 1\ninput_zero_point 16 int32*\noutput_zero_point 17 int32\nsaturate 5 EltwiseParameter.SaturateMethod = None\nquantize_method 18 EltwiseParameter.QuantizeMethod = tflite\naxis 6 int32\n","InnerProductParameter":"\nweight_fixed 7 bool\ndis_mode 8 bool\ngen_mode 9 bool\ninput_scale 11 double = 1\noutput_scale 12 double = 1\nweight_scale 13 double = 1\ninput_zero_point 15 int32\noutput_zero_point 16 int32\nweight_zero_point 17 int32\nsaturate 19 InnerProductParameter.SaturateMethod = None\nquantize_method 20 InnerProductParameter.QuantizeMethod = tflite\n","InputParameter":"\noutput_scale 2 float = 1\noutput_zero_point 3 int32\n","LRNParameter":"\ninput_scale 7 double = 1\noutput_scale 8 double = 1\n","MVNParameter":"\nadd_eps_before_sqrt 4 bool\n","PowerParameter":"\nsaturate 4 PowerParameter.SaturateMethod = None\nquantize_method 5 PowerParameter.QuantizeMethod = tflite\n","RecurrentParameter":"\ndefault_initial 13 bool\ncontinue_recur 14 bool\ntf_rnn 7 bool\nlinear_before_reset 8 uint32\ndirection 9 string = forward\nactivation_alpha 10 float*\nactivation_beta 11 float*\nactivations 12 string*\n","ScaleParameter":"\ndis_mode 6 bool\ngen_mode 7 bool\n","SigmoidParameter":"\ninput_scale 3 double = 1\noutput_scale 4 double = 1\ninput_zero_point 5 int32\noutput_zero_point 6 int32\nsaturate 7 SigmoidParameter.SaturateMethod = None\n","SoftmaxParameter":"\ninput_scale 3 double = 1\noutput_scale 4 double = 1\ninput_zero_point 5 int32\noutput_zero_point 6 int32\nsaturate 7 SoftmaxParameter.SaturateMethod = None\n","V1LayerParameter":"\nyolo_v2_loss_param 300 YoloV2LossParameter\nyolo_v3_loss_param 301 YoloV3LossParameter\n"},"enums":{"FlowWarpParameter.FillParameter":{"ZERO":1,"NOT_A_NUMBER":2},"CorrelationParameter.CorrelationType":{"MULTIPLY":0,"SUBTRACT":1},"ResampleParameter.ResampleType":{"NEAREST":1,"LINEAR":2,"CUBIC":3,"AREA":4},"MeanParameter.MeanOperation":{"ADD":1,"SUBTRACT":4},"ResizeParameter.Resize_mode":{"WARP":1,"FIT_SMALL_SIZE":2,"FIT_LARGE_SIZE_AND_PAD":3},"ResizeParameter.Pad_mode":{"CONSTANT":1,"MIRRORED":2,"REPEAT_NEAREST":3},"ResizeParameter.Interp_mode":{"LINEAR":1,"AREA":2,"NEAREST":3,"CUBIC":4,"LANCZOS4":5},"BiasParameter.SaturateMethod":{"None":0,"Signed":1,"Unsigned":2,"Signed_8bit":3,"Unsigned_8bit":4},"BiasParameter.QuantizeMethod":{"tflite":0,"ONNX":1,"Caffe2":2},"BNParameter.BNMode":{"LEARN":0,"INFERENCE":1},"BNParameter.Engine":{"DEFAULT":0,"CAFFE":1,"CUDNN":2},"ConcatParameter.SaturateMethod":{"None":0,"Signed":1,"Unsigned":2,"Signed_8bit":3,"Unsigned_8bit":4},"ConcatParameter.QuantizeMethod":{"tflite":0,"ONNX":1,"Caffe2":2},"ConvolutionParameter.SaturateMethod":{"None":0,"Signed":1,"Unsigned":2,"Signed_8bit":3,"Unsigned_8bit":4},"ConvolutionParameter.QuantizeMethod":{"tflite":0,"ONNX":1,"Caffe2":2},"DataParameter.CHANNELENCODING":{"UINT8":1,"UINT16FLOW":2,"BOOL1":3},"DataParameter.RANDPERMORDER":{"FIRST_PERMUTE_THEN_RANGE":0,"FIRST_RANGE_THEN_PERMUTE":1},"EltwiseParameter.SaturateMethod":{"None":0,"Signed":1,"Unsigned":2,"Signed_8bit":3,"Unsigned_8bit":4},"EltwiseParameter.QuantizeMethod":{"tflite":0,"ONNX":1,"Caffe2":2},"ImageDataParameter.LabelType":{"NONE":0,"IMAGE":1,"PIXEL":2},"InnerProductParameter.SaturateMethod":{"None":0,"Signed":1,"Unsigned":2,"Signed_8bit":3,"Unsigned_8bit":4},"InnerProductParameter.QuantizeMethod":{"tflite":0,"ONNX":1,"Caffe2":2},"MultiBoxLossParameter.LocLossType":{"L2":0,"SMOOTH_L1":1},"MultiBoxLossParameter.ConfLossType":{"SOFTMAX":0,"LOGISTIC":1},"MultiBoxLossParameter.MatchType":{"BIPARTITE":0,"PER_PREDICTION":1},"MultiBoxLossParameter.MiningType":{"NONE":0,"MAX_NEGATIVE":1,"HARD_EXAMPLE":2},"PoolingParameter.SaturateMethod":{"None":0,"Signed":1,"Unsigned":2,"Signed_8bit":3,"Unsigned_8bit":4},"PoolingParameter.QuantizeMethod":{"tflite":0,"ONNX":1,"Caffe2":2},"PowerParameter.SaturateMethod":{"None":0,"Signed":1,"Unsigned":2,"Signed_8bit":3,"Unsigned_8bit":4},"PowerParameter.QuantizeMethod":{"tflite":0,"ONNX":1,"Caffe2":2},"PriorBoxParameter.CodeType":{"CORNER":1,"CENTER_SIZE":2,"CORNER_SIZE":3},"ReLUParameter.SaturateMethod":{"None":0,"Signed":1,"Unsigned":2,"Signed_8bit":3,"Unsigned_8bit":4},"SigmoidParameter.SaturateMethod":{"None":0,"Signed":1,"Unsigned":2,"Signed_8bit":3,"Unsigned_8bit":4},"SoftmaxParameter.SaturateMethod":{"None":0,"Signed":1,"Unsigned":2,"Signed_8bit":3,"Unsigned_8bit":4},"VideoDataParameter.VideoType":{"WEBCAM":0,"VIDEO":1},"ResizeBilinearParameter.SaturateMethod":{"None":0,"Signed":1,"Unsigned":2,"Signed_8bit":3,"Unsigned_8bit":4},"ResizeBilinearParameter.QuantizeMethod":{"tflite":0,"ONNX":1,"Caffe2":2},"EmitConstraint.EmitType":{"CENTER":0,"MIN_OVERLAP":1},"AnnotatedDatum.AnnotationType":{"BBOX":0},"BiasChannelParameter.LabelType":{"IMAGE":1,"PIXEL":2},"Pooling3DParameter.PoolMethod":{"MAX":0,"AVE":1,"AVE_EXC_PAD":2},"XLUParameter.SaturateMethod":{"None":0,"Signed":1,"Unsigned":2,"Signed_8bit":3,"Unsigned_8bit":4},"XLUParameter.Engine":{"DEFAULT":0,"CAFFE":1,"CUDNN":2},"SegAccuracyParameter.AccuracyMetric":{"PixelAccuracy":0,"ClassAccuracy":1,"PixelIOU":2},"SqueezeConvolutionParameter.SaturateMethod":{"None":0,"Signed":1,"Unsigned":2,"Signed_8bit":3,"Unsigned_8bit":4},"SqueezeConvolutionParameter.QuantizeMethod":{"tflite":0,"ONNX":1,"Caffe2":2},"SqueezeConvolutionParameter.Engine":{"DEFAULT":0,"CAFFE":1,"CUDNN":2},"SpatialBatchingPoolingParameter.PoolMethod":{"MAX":0,"AVE":1,"STOCHASTIC":2},"SpatialBatchingPoolingParameter.SaturateMethod":{"None":0,"Signed":1,"Unsigned":2,"Signed_8bit":3,"Unsigned_8bit":4},"SpatialBatchingPoolingParameter.Engine":{"DEFAULT":0,"CAFFE":1,"CUDNN":2},"EltwiseParameter.EltwiseOp":{"DIV":3,"MIN":4},"PoolingParameter.PoolMethod":{"AVE_EXC_PAD":3,"AVE_TF":3},"SPPParameter.PoolMethod":{"AVE_EXC_PAD":3,"AVE_TF":3},"V0LayerParameter.PoolMethod":{"AVE_EXC_PAD":3,"AVE_TF":3}},"lacks":{"types":[],"fields":{},"values":{}},"types":["Accum","AdaptiveBiasChannel","Add","AnnotatedData","Atan","Attention","BEGANLoss","BN","BatchToSpaceND","BiasChannel","BlackAugmentation","BroadcastTo","Ceil","ChannelNorm","ConvolutionDepthwise","Corr1d","Correlation","Correlation1D","CountNonzero","CropAndResize","DataAugmentation","DenseCRF","DenseImageData","DepthToSpace","DetectionEvaluate","DetectionOutput","Div","DomainTransform","DomainTransformForwardOnly","Downsample","EmbeddingLookup","EmbeddingLookupSparse","ExpandDimsND","FLOWriter","FarthestPointSample","FloatReader","FloatWriter","Floor","FloorDiv","FloorMod","FlowAugmentation","FlowWarp","GANLoss","GRU","Gather","GatherND","GatherV2","Gemm","GenerateAugmentationParameters","GroupPoint","HardSigmoid","HardSwish","HardTanH","ICNetSubgraph","ImageSegData","Interp","L1Loss","LSTMV2","LayerNorm","LogSoftmax","LpNormalization","LpqLoss","LuongAttention","MaskRCNNDetection","MaskRCNNProposal","MatMul","MatRead","MatWrite","Maximum","Mean","Minimum","MirrorPad","Mish","Mul","MultiBoxLoss","NMS","NMSGather","NonMaxSuppression","Normalize","NotEqual","OneHot","Pad","PeepholeLSTM","Permute","Piece","Pooling3D","Pow","PriorBox","Proposal","PyramidROIAlign","QueryBallPoint","RNNv2","ROIAlign","ROIPooling","Range","ReduceAll","ReduceAny","ReduceL1","ReduceL2","ReduceLogSumExp","ReduceMax","ReduceMean","ReduceMin","ReduceProd","ReduceSum","Reorg","Resample","ResizeBilinear","ResizeNearestNeighbor","Reverse","ReverseSequence","Round","SSDDecoder","SSDSort","ScaledTanH","ScatterND","SeLU","SeLUDropout","SegAccuracy","Shape","ShuffleChannel","SimpleRNN","Sin","SmoothL1Loss","Softplus","Softsign","SpaceToBatchND","SpaceToDepth","SparseToDense","SpatialBatchingPooling","SpatialProduct","Squeeze","SqueezeConvolution","SqueezeDeconvolution","SqueezeInnerProduct","Stack","StridedSlice","Sub","Tensor2Box","ThreeInterpolate","ThreeNN","ThresholdedReLU","TileND","TopkGather","UniqueLabel","Unstack","Upsample","UpsampleDarknet","VideoData","Where4","Where4Gathernd","Where4GatherndCrop","XLU","YoloV2Loss","YoloV3Loss"]},
  'crelu': {"title":"CReLU","repository":"Cambricon Caffe (found by text search)","messages":["CReLUParameter"],"fields":{"LayerParameter":"\ncrelu_param 0 CReLUParameter\n"},"enums":{},"lacks":{"types":[],"fields":{},"values":{}},"types":["CReLU"]},
  'l2norm': {"title":"L2Normalization / L2Norm","repository":"several (found by text search)","messages":[],"fields":{},"enums":{},"lacks":{"types":[],"fields":{},"values":{}},"types":["L2Normalization"]},
  'mtcnn': {"title":"MTCNN","repository":"kpzhang93/MTCNN_face_detection_alignment","messages":[],"fields":{},"enums":{},"lacks":{"types":[],"fields":{},"values":{}},"types":[]},
} as const satisfies Record<string, ForkData>;
