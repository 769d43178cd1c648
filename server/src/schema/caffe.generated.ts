// Generated from caffe-schema.json by `npm run generate`. Do not edit.

import type { WrittenSchema } from './field-text.ts';

/** Stock Caffe's `caffe.proto`. */
export const caffe: WrittenSchema = {
  messages: {
    BlobShape: `
dim 1 int64*
`,
    BlobProto: `
shape 7 BlobShape
data 5 float*
diff 6 float*
double_data 8 double*
double_diff 9 double*
num 1 int32~ > shape
channels 2 int32~ > shape
height 3 int32~ > shape
width 4 int32~ > shape
`,
    BlobProtoVector: `
blobs 1 BlobProto*
`,
    Datum: `
channels 1 int32
height 2 int32
width 3 int32
data 4 bytes
label 5 int32
float_data 6 float*
encoded 7 bool
`,
    FillerParameter: `
type 1 string = constant
value 2 float
min 3 float
max 4 float = 1
mean 5 float
std 6 float = 1
sparse 7 int32 = -1
variance_norm 8 FillerParameter.VarianceNorm = FAN_IN
`,
    NetParameter: `
name 1 string
input 3 string*~ > layer { type: "Input" }
input_shape 8 BlobShape*~ > input_param.shape
input_dim 4 int32*~ > input_param.shape
force_backward 5 bool
state 6 NetState
debug_info 7 bool
layer 100 LayerParameter*
layers 2 V1LayerParameter*~ > layer
`,
    SolverParameter: `
net 24 string
net_param 25 NetParameter
train_net 1 string
test_net 2 string*
train_net_param 21 NetParameter
test_net_param 22 NetParameter*
train_state 26 NetState
test_state 27 NetState*
test_iter 3 int32*
test_interval 4 int32
test_compute_loss 19 bool
test_initialization 32 bool = true
base_lr 5 float
display 6 int32
average_loss 33 int32 = 1
max_iter 7 int32
iter_size 36 int32 = 1
lr_policy 8 string
gamma 9 float
power 10 float
momentum 11 float
weight_decay 12 float
regularization_type 29 string = L2
stepsize 13 int32
stepvalue 34 int32*
clip_gradients 35 float = -1
snapshot 14 int32
snapshot_prefix 15 string
snapshot_diff 16 bool
snapshot_format 37 SolverParameter.SnapshotFormat = BINARYPROTO
solver_mode 17 SolverParameter.SolverMode = GPU
device_id 18 int32
random_seed 20 int64 = -1
type 40 string = SGD
delta 31 float = 1e-8
momentum2 39 float = 0.999
rms_decay 38 float = 0.99
debug_info 23 bool
snapshot_after_train 28 bool = true
solver_type 30 SolverParameter.SolverType~ = SGD > type
layer_wise_reduce 41 bool = true
weights 42 string*
`,
    SolverState: `
iter 1 int32
learned_net 2 string
history 3 BlobProto*
current_step 4 int32
`,
    NetState: `
phase 1 Phase = TEST
level 2 int32
stage 3 string*
`,
    NetStateRule: `
phase 1 Phase
min_level 2 int32
max_level 3 int32
stage 4 string*
not_stage 5 string*
`,
    ParamSpec: `
name 1 string
share_mode 2 ParamSpec.DimCheckMode
lr_mult 3 float = 1
decay_mult 4 float = 1
`,
    LayerParameter: `
name 1 string
type 2 string
bottom 3 string*
top 4 string*
phase 10 Phase
loss_weight 5 float*
param 6 ParamSpec*
blobs 7 BlobProto*
propagate_down 11 bool*
include 8 NetStateRule*
exclude 9 NetStateRule*
transform_param 100 TransformationParameter
loss_param 101 LossParameter
accuracy_param 102 AccuracyParameter
argmax_param 103 ArgMaxParameter
batch_norm_param 139 BatchNormParameter
bias_param 141 BiasParameter
clip_param 148 ClipParameter
concat_param 104 ConcatParameter
contrastive_loss_param 105 ContrastiveLossParameter
convolution_param 106 ConvolutionParameter
crop_param 144 CropParameter
data_param 107 DataParameter
dropout_param 108 DropoutParameter
dummy_data_param 109 DummyDataParameter
eltwise_param 110 EltwiseParameter
elu_param 140 ELUParameter
embed_param 137 EmbedParameter
exp_param 111 ExpParameter
flatten_param 135 FlattenParameter
hdf5_data_param 112 HDF5DataParameter
hdf5_output_param 113 HDF5OutputParameter
hinge_loss_param 114 HingeLossParameter
image_data_param 115 ImageDataParameter
infogain_loss_param 116 InfogainLossParameter
inner_product_param 117 InnerProductParameter
input_param 143 InputParameter
log_param 134 LogParameter
lrn_param 118 LRNParameter
memory_data_param 119 MemoryDataParameter
mvn_param 120 MVNParameter
parameter_param 145 ParameterParameter
pooling_param 121 PoolingParameter
power_param 122 PowerParameter
prelu_param 131 PReLUParameter
python_param 130 PythonParameter
recurrent_param 146 RecurrentParameter
reduction_param 136 ReductionParameter
relu_param 123 ReLUParameter
reshape_param 133 ReshapeParameter
scale_param 142 ScaleParameter
sigmoid_param 124 SigmoidParameter
softmax_param 125 SoftmaxParameter
spp_param 132 SPPParameter
slice_param 126 SliceParameter
swish_param 147 SwishParameter
tanh_param 127 TanHParameter
threshold_param 128 ThresholdParameter
tile_param 138 TileParameter
window_data_param 129 WindowDataParameter
`,
    TransformationParameter: `
scale 1 float = 1
mirror 2 bool
crop_size 3 uint32
mean_file 4 string
mean_value 5 float*
force_color 6 bool
force_gray 7 bool
`,
    LossParameter: `
ignore_label 1 int32
normalization 3 LossParameter.NormalizationMode = VALID
normalize 2 bool~ > normalization
`,
    AccuracyParameter: `
top_k 1 uint32 = 1
axis 2 int32 = 1
ignore_label 3 int32
`,
    ArgMaxParameter: `
out_max_val 1 bool
top_k 2 uint32 = 1
axis 3 int32
`,
    ClipParameter: `
min 1 float!
max 2 float!
`,
    ConcatParameter: `
axis 2 int32 = 1
concat_dim 1 uint32~ = 1 > axis
`,
    BatchNormParameter: `
use_global_stats 1 bool
moving_average_fraction 2 float = 0.999
eps 3 float = 0.00001
`,
    BiasParameter: `
axis 1 int32 = 1
num_axes 2 int32 = 1
filler 3 FillerParameter
`,
    ContrastiveLossParameter: `
margin 1 float = 1
legacy_version 2 bool
`,
    ConvolutionParameter: `
num_output 1 uint32
bias_term 2 bool = true
pad 3 uint32*
kernel_size 4 uint32*
stride 6 uint32*
dilation 18 uint32*
pad_h 9 uint32
pad_w 10 uint32
kernel_h 11 uint32
kernel_w 12 uint32
stride_h 13 uint32
stride_w 14 uint32
group 5 uint32 = 1
weight_filler 7 FillerParameter
bias_filler 8 FillerParameter
engine 15 ConvolutionParameter.Engine = DEFAULT
axis 16 int32 = 1
force_nd_im2col 17 bool
`,
    CropParameter: `
axis 1 int32 = 2
offset 2 uint32*
`,
    DataParameter: `
source 1 string
batch_size 4 uint32
rand_skip 7 uint32~-
backend 8 DataParameter.DB = LEVELDB
scale 2 float~- = 1 > transform_param.scale
mean_file 3 string~- > transform_param.mean_file
crop_size 5 uint32~- > transform_param.crop_size
mirror 6 bool~- > transform_param.mirror
force_encoded_color 9 bool-
prefetch 10 uint32 = 4
`,
    DropoutParameter: `
dropout_ratio 1 float = 0.5
`,
    DummyDataParameter: `
data_filler 1 FillerParameter*
shape 6 BlobShape*
num 2 uint32*~ > shape
channels 3 uint32*~ > shape
height 4 uint32*~ > shape
width 5 uint32*~ > shape
`,
    EltwiseParameter: `
operation 1 EltwiseParameter.EltwiseOp = SUM
coeff 2 float*
stable_prod_grad 3 bool = true
`,
    ELUParameter: `
alpha 1 float = 1
`,
    EmbedParameter: `
num_output 1 uint32
input_dim 2 uint32
bias_term 3 bool = true
weight_filler 4 FillerParameter
bias_filler 5 FillerParameter
`,
    ExpParameter: `
base 1 float = -1
scale 2 float = 1
shift 3 float
`,
    FlattenParameter: `
axis 1 int32 = 1
end_axis 2 int32 = -1
`,
    HDF5DataParameter: `
source 1 string
batch_size 2 uint32
shuffle 3 bool
`,
    HDF5OutputParameter: `
file_name 1 string
`,
    HingeLossParameter: `
norm 1 HingeLossParameter.Norm = L1
`,
    ImageDataParameter: `
source 1 string
batch_size 4 uint32 = 1
rand_skip 7 uint32
shuffle 8 bool
new_height 9 uint32
new_width 10 uint32
is_color 11 bool = true
scale 2 float~- = 1 > transform_param.scale
mean_file 3 string~- > transform_param.mean_file
crop_size 5 uint32~- > transform_param.crop_size
mirror 6 bool~- > transform_param.mirror
root_folder 12 string
`,
    InfogainLossParameter: `
source 1 string
axis 2 int32 = 1
`,
    InnerProductParameter: `
num_output 1 uint32
bias_term 2 bool = true
weight_filler 3 FillerParameter
bias_filler 4 FillerParameter
axis 5 int32 = 1
transpose 6 bool
`,
    InputParameter: `
shape 1 BlobShape*
`,
    LogParameter: `
base 1 float = -1
scale 2 float = 1
shift 3 float
`,
    LRNParameter: `
local_size 1 uint32 = 5
alpha 2 float = 1
beta 3 float = 0.75
norm_region 4 LRNParameter.NormRegion = ACROSS_CHANNELS
k 5 float = 1
engine 6 LRNParameter.Engine = DEFAULT
`,
    MemoryDataParameter: `
batch_size 1 uint32
channels 2 uint32
height 3 uint32
width 4 uint32
`,
    MVNParameter: `
normalize_variance 1 bool = true
across_channels 2 bool
eps 3 float = 1e-9
`,
    ParameterParameter: `
shape 1 BlobShape
`,
    PoolingParameter: `
pool 1 PoolingParameter.PoolMethod = MAX
pad 4 uint32
pad_h 9 uint32
pad_w 10 uint32
kernel_size 2 uint32
kernel_h 5 uint32
kernel_w 6 uint32
stride 3 uint32 = 1
stride_h 7 uint32
stride_w 8 uint32
engine 11 PoolingParameter.Engine = DEFAULT
global_pooling 12 bool
round_mode 13 PoolingParameter.RoundMode = CEIL
`,
    PowerParameter: `
power 1 float = 1
scale 2 float = 1
shift 3 float
`,
    PythonParameter: `
module 1 string
layer 2 string
param_str 3 string
share_in_parallel 4 bool~-
`,
    RecurrentParameter: `
num_output 1 uint32
weight_filler 2 FillerParameter
bias_filler 3 FillerParameter
debug_info 4 bool
expose_hidden 5 bool
`,
    ReductionParameter: `
operation 1 ReductionParameter.ReductionOp = SUM
axis 2 int32
coeff 3 float = 1
`,
    ReLUParameter: `
negative_slope 1 float
engine 2 ReLUParameter.Engine = DEFAULT
`,
    ReshapeParameter: `
shape 1 BlobShape
axis 2 int32
num_axes 3 int32 = -1
`,
    ScaleParameter: `
axis 1 int32 = 1
num_axes 2 int32 = 1
filler 3 FillerParameter
bias_term 4 bool
bias_filler 5 FillerParameter
`,
    SigmoidParameter: `
engine 1 SigmoidParameter.Engine = DEFAULT
`,
    SliceParameter: `
axis 3 int32 = 1
slice_point 2 uint32*
slice_dim 1 uint32~ = 1 > axis
`,
    SoftmaxParameter: `
engine 1 SoftmaxParameter.Engine = DEFAULT
axis 2 int32 = 1
`,
    SwishParameter: `
beta 1 float = 1
`,
    TanHParameter: `
engine 1 TanHParameter.Engine = DEFAULT
`,
    TileParameter: `
axis 1 int32 = 1
tiles 2 int32
`,
    ThresholdParameter: `
threshold 1 float
`,
    WindowDataParameter: `
source 1 string
scale 2 float = 1
mean_file 3 string-
batch_size 4 uint32
crop_size 5 uint32-
mirror 6 bool-
fg_threshold 7 float = 0.5
bg_threshold 8 float = 0.5
fg_fraction 9 float = 0.25
context_pad 10 uint32
crop_mode 11 string = warp
cache_images 12 bool
root_folder 13 string
`,
    SPPParameter: `
pyramid_height 1 uint32
pool 2 SPPParameter.PoolMethod = MAX
engine 6 SPPParameter.Engine- = DEFAULT
`,
    V1LayerParameter: `
bottom 2 string*
top 3 string*
name 4 string
include 32 NetStateRule*
exclude 33 NetStateRule*
type 5 V1LayerParameter.LayerType
blobs 6 BlobProto*
param 1001 string*~ > param.name
blob_share_mode 1002 V1LayerParameter.DimCheckMode*~ > param.share_mode
blobs_lr 7 float*~ > param.lr_mult
weight_decay 8 float*~ > param.decay_mult
loss_weight 35 float*
accuracy_param 27 AccuracyParameter
argmax_param 23 ArgMaxParameter
concat_param 9 ConcatParameter
contrastive_loss_param 40 ContrastiveLossParameter
convolution_param 10 ConvolutionParameter
data_param 11 DataParameter
dropout_param 12 DropoutParameter
dummy_data_param 26 DummyDataParameter
eltwise_param 24 EltwiseParameter
exp_param 41 ExpParameter
hdf5_data_param 13 HDF5DataParameter
hdf5_output_param 14 HDF5OutputParameter
hinge_loss_param 29 HingeLossParameter
image_data_param 15 ImageDataParameter
infogain_loss_param 16 InfogainLossParameter
inner_product_param 17 InnerProductParameter
lrn_param 18 LRNParameter
memory_data_param 22 MemoryDataParameter
mvn_param 34 MVNParameter
pooling_param 19 PoolingParameter
power_param 21 PowerParameter
relu_param 30 ReLUParameter
sigmoid_param 38 SigmoidParameter
softmax_param 39 SoftmaxParameter
slice_param 31 SliceParameter
tanh_param 37 TanHParameter
threshold_param 25 ThresholdParameter
window_data_param 20 WindowDataParameter
transform_param 36 TransformationParameter
loss_param 42 LossParameter
layer 1 V0LayerParameter
`,
    V0LayerParameter: `
name 1 string
type 2 string
num_output 3 uint32
biasterm 4 bool = true
weight_filler 5 FillerParameter
bias_filler 6 FillerParameter
pad 7 uint32
kernelsize 8 uint32
group 9 uint32 = 1
stride 10 uint32 = 1
pool 11 V0LayerParameter.PoolMethod = MAX
dropout_ratio 12 float = 0.5
local_size 13 uint32 = 5
alpha 14 float = 1
beta 15 float = 0.75
k 22 float = 1
source 16 string
scale 17 float = 1
meanfile 18 string
batchsize 19 uint32
cropsize 20 uint32
mirror 21 bool
blobs 50 BlobProto*
blobs_lr 51 float*
weight_decay 52 float*
rand_skip 53 uint32
det_fg_threshold 54 float = 0.5
det_bg_threshold 55 float = 0.5
det_fg_fraction 56 float = 0.25
det_context_pad 58 uint32
det_crop_mode 59 string = warp
new_num 60 int32-
new_channels 61 int32-
new_height 62 int32
new_width 63 int32
shuffle_images 64 bool
concat_dim 65 uint32 = 1
hdf5_output_param 1001 HDF5OutputParameter
`,
    PReLUParameter: `
filler 1 FillerParameter
channel_shared 2 bool
`,
  },
  enums: {
    'FillerParameter.VarianceNorm': { FAN_IN: 0, FAN_OUT: 1, AVERAGE: 2 },
    'SolverParameter.SnapshotFormat': { HDF5: 0, BINARYPROTO: 1 },
    'SolverParameter.SolverMode': { CPU: 0, GPU: 1 },
    'SolverParameter.SolverType': { SGD: 0, NESTEROV: 1, ADAGRAD: 2, RMSPROP: 3, ADADELTA: 4, ADAM: 5 },
    'Phase': { TRAIN: 0, TEST: 1 },
    'ParamSpec.DimCheckMode': { STRICT: 0, PERMISSIVE: 1 },
    'LossParameter.NormalizationMode': { FULL: 0, VALID: 1, BATCH_SIZE: 2, NONE: 3 },
    'ConvolutionParameter.Engine': { DEFAULT: 0, CAFFE: 1, CUDNN: 2 },
    'DataParameter.DB': { LEVELDB: 0, LMDB: 1 },
    'EltwiseParameter.EltwiseOp': { PROD: 0, SUM: 1, MAX: 2 },
    'HingeLossParameter.Norm': { L1: 1, L2: 2 },
    'LRNParameter.NormRegion': { ACROSS_CHANNELS: 0, WITHIN_CHANNEL: 1 },
    'LRNParameter.Engine': { DEFAULT: 0, CAFFE: 1, CUDNN: 2 },
    'PoolingParameter.PoolMethod': { MAX: 0, AVE: 1, STOCHASTIC: 2 },
    'PoolingParameter.Engine': { DEFAULT: 0, CAFFE: 1, CUDNN: 2 },
    'PoolingParameter.RoundMode': { CEIL: 0, FLOOR: 1 },
    'ReductionParameter.ReductionOp': { SUM: 1, ASUM: 2, SUMSQ: 3, MEAN: 4 },
    'ReLUParameter.Engine': { DEFAULT: 0, CAFFE: 1, CUDNN: 2 },
    'SigmoidParameter.Engine': { DEFAULT: 0, CAFFE: 1, CUDNN: 2 },
    'SoftmaxParameter.Engine': { DEFAULT: 0, CAFFE: 1, CUDNN: 2 },
    'TanHParameter.Engine': { DEFAULT: 0, CAFFE: 1, CUDNN: 2 },
    'SPPParameter.PoolMethod': { MAX: 0, AVE: 1, STOCHASTIC: 2 },
    'SPPParameter.Engine': { DEFAULT: 0, CAFFE: 1, CUDNN: 2 },
    'V1LayerParameter.LayerType': { NONE: 0, ABSVAL: 35, ACCURACY: 1, ARGMAX: 30, BNLL: 2, CONCAT: 3, CONTRASTIVE_LOSS: 37, CONVOLUTION: 4, DATA: 5, DECONVOLUTION: 39, DROPOUT: 6, DUMMY_DATA: 32, EUCLIDEAN_LOSS: 7, ELTWISE: 25, EXP: 38, FLATTEN: 8, HDF5_DATA: 9, HDF5_OUTPUT: 10, HINGE_LOSS: 28, IM2COL: 11, IMAGE_DATA: 12, INFOGAIN_LOSS: 13, INNER_PRODUCT: 14, LRN: 15, MEMORY_DATA: 29, MULTINOMIAL_LOGISTIC_LOSS: 16, MVN: 34, POOLING: 17, POWER: 26, RELU: 18, SIGMOID: 19, SIGMOID_CROSS_ENTROPY_LOSS: 27, SILENCE: 36, SOFTMAX: 20, SOFTMAX_LOSS: 21, SPLIT: 22, SLICE: 33, TANH: 23, WINDOW_DATA: 24, THRESHOLD: 31 },
    'V1LayerParameter.DimCheckMode': { STRICT: 0, PERMISSIVE: 1 },
    'V0LayerParameter.PoolMethod': { MAX: 0, AVE: 1, STOCHASTIC: 2 },
  },
};

/** The type that each value of V1LayerParameter.LayerType stands for today. */
export const v1LayerTypes = {
 "NONE": "",
 "ABSVAL": "AbsVal",
 "ACCURACY": "Accuracy",
 "ARGMAX": "ArgMax",
 "BNLL": "BNLL",
 "CONCAT": "Concat",
 "CONTRASTIVE_LOSS": "ContrastiveLoss",
 "CONVOLUTION": "Convolution",
 "DECONVOLUTION": "Deconvolution",
 "DATA": "Data",
 "DROPOUT": "Dropout",
 "DUMMY_DATA": "DummyData",
 "EUCLIDEAN_LOSS": "EuclideanLoss",
 "ELTWISE": "Eltwise",
 "EXP": "Exp",
 "FLATTEN": "Flatten",
 "HDF5_DATA": "HDF5Data",
 "HDF5_OUTPUT": "HDF5Output",
 "HINGE_LOSS": "HingeLoss",
 "IM2COL": "Im2col",
 "IMAGE_DATA": "ImageData",
 "INFOGAIN_LOSS": "InfogainLoss",
 "INNER_PRODUCT": "InnerProduct",
 "LRN": "LRN",
 "MEMORY_DATA": "MemoryData",
 "MULTINOMIAL_LOGISTIC_LOSS": "MultinomialLogisticLoss",
 "MVN": "MVN",
 "POOLING": "Pooling",
 "POWER": "Power",
 "RELU": "ReLU",
 "SIGMOID": "Sigmoid",
 "SIGMOID_CROSS_ENTROPY_LOSS": "SigmoidCrossEntropyLoss",
 "SILENCE": "Silence",
 "SOFTMAX": "Softmax",
 "SOFTMAX_LOSS": "SoftmaxWithLoss",
 "SPLIT": "Split",
 "SLICE": "Slice",
 "TANH": "TanH",
 "WINDOW_DATA": "WindowData",
 "THRESHOLD": "Threshold"
} as const;

/** The value of V1LayerParameter.LayerType that each type string of V0LayerParameter stands for. */
export const v0LayerTypes = {
 "accuracy": "ACCURACY",
 "bnll": "BNLL",
 "concat": "CONCAT",
 "conv": "CONVOLUTION",
 "data": "DATA",
 "dropout": "DROPOUT",
 "euclidean_loss": "EUCLIDEAN_LOSS",
 "flatten": "FLATTEN",
 "hdf5_data": "HDF5_DATA",
 "hdf5_output": "HDF5_OUTPUT",
 "im2col": "IM2COL",
 "images": "IMAGE_DATA",
 "infogain_loss": "INFOGAIN_LOSS",
 "innerproduct": "INNER_PRODUCT",
 "lrn": "LRN",
 "multinomial_logistic_loss": "MULTINOMIAL_LOGISTIC_LOSS",
 "pool": "POOLING",
 "relu": "RELU",
 "sigmoid": "SIGMOID",
 "softmax": "SOFTMAX",
 "softmax_loss": "SOFTMAX_LOSS",
 "split": "SPLIT",
 "tanh": "TANH",
 "window_data": "WINDOW_DATA"
} as const;

/** Where each field of V0LayerParameter goes, for one V0 type or for all. */
export const v0Fields = [
 {
  "field": "name",
  "forType": "all",
  "becomes": "name"
 },
 {
  "field": "type",
  "forType": "all",
  "becomes": "type"
 },
 {
  "field": "num_output",
  "forType": "conv",
  "becomes": "convolution_param.num_output"
 },
 {
  "field": "num_output",
  "forType": "innerproduct",
  "becomes": "inner_product_param.num_output"
 },
 {
  "field": "biasterm",
  "forType": "conv",
  "becomes": "convolution_param.bias_term"
 },
 {
  "field": "biasterm",
  "forType": "innerproduct",
  "becomes": "inner_product_param.bias_term"
 },
 {
  "field": "weight_filler",
  "forType": "conv",
  "becomes": "convolution_param.weight_filler"
 },
 {
  "field": "weight_filler",
  "forType": "innerproduct",
  "becomes": "inner_product_param.weight_filler"
 },
 {
  "field": "bias_filler",
  "forType": "conv",
  "becomes": "convolution_param.bias_filler"
 },
 {
  "field": "bias_filler",
  "forType": "innerproduct",
  "becomes": "inner_product_param.bias_filler"
 },
 {
  "field": "pad",
  "forType": "conv",
  "becomes": "convolution_param.pad"
 },
 {
  "field": "pad",
  "forType": "pool",
  "becomes": "pooling_param.pad"
 },
 {
  "field": "kernelsize",
  "forType": "conv",
  "becomes": "convolution_param.kernel_size"
 },
 {
  "field": "kernelsize",
  "forType": "pool",
  "becomes": "pooling_param.kernel_size"
 },
 {
  "field": "group",
  "forType": "conv",
  "becomes": "convolution_param.group"
 },
 {
  "field": "stride",
  "forType": "conv",
  "becomes": "convolution_param.stride"
 },
 {
  "field": "stride",
  "forType": "pool",
  "becomes": "pooling_param.stride"
 },
 {
  "field": "pool",
  "forType": "pool",
  "becomes": "pooling_param.pool"
 },
 {
  "field": "dropout_ratio",
  "forType": "dropout",
  "becomes": "dropout_param.dropout_ratio"
 },
 {
  "field": "local_size",
  "forType": "lrn",
  "becomes": "lrn_param.local_size"
 },
 {
  "field": "alpha",
  "forType": "lrn",
  "becomes": "lrn_param.alpha"
 },
 {
  "field": "beta",
  "forType": "lrn",
  "becomes": "lrn_param.beta"
 },
 {
  "field": "k",
  "forType": "lrn",
  "becomes": "lrn_param.k"
 },
 {
  "field": "source",
  "forType": "data",
  "becomes": "data_param.source"
 },
 {
  "field": "source",
  "forType": "hdf5_data",
  "becomes": "hdf5_data_param.source"
 },
 {
  "field": "source",
  "forType": "images",
  "becomes": "image_data_param.source"
 },
 {
  "field": "source",
  "forType": "window_data",
  "becomes": "window_data_param.source"
 },
 {
  "field": "source",
  "forType": "infogain_loss",
  "becomes": "infogain_loss_param.source"
 },
 {
  "field": "scale",
  "forType": "all",
  "becomes": "transform_param.scale"
 },
 {
  "field": "meanfile",
  "forType": "all",
  "becomes": "transform_param.mean_file"
 },
 {
  "field": "batchsize",
  "forType": "data",
  "becomes": "data_param.batch_size"
 },
 {
  "field": "batchsize",
  "forType": "hdf5_data",
  "becomes": "hdf5_data_param.batch_size"
 },
 {
  "field": "batchsize",
  "forType": "images",
  "becomes": "image_data_param.batch_size"
 },
 {
  "field": "batchsize",
  "forType": "window_data",
  "becomes": "window_data_param.batch_size"
 },
 {
  "field": "cropsize",
  "forType": "all",
  "becomes": "transform_param.crop_size"
 },
 {
  "field": "mirror",
  "forType": "all",
  "becomes": "transform_param.mirror"
 },
 {
  "field": "rand_skip",
  "forType": "data",
  "becomes": "data_param.rand_skip"
 },
 {
  "field": "rand_skip",
  "forType": "images",
  "becomes": "image_data_param.rand_skip"
 },
 {
  "field": "shuffle_images",
  "forType": "images",
  "becomes": "image_data_param.shuffle"
 },
 {
  "field": "new_height",
  "forType": "images",
  "becomes": "image_data_param.new_height"
 },
 {
  "field": "new_width",
  "forType": "images",
  "becomes": "image_data_param.new_width"
 },
 {
  "field": "concat_dim",
  "forType": "concat",
  "becomes": "concat_param.concat_dim"
 },
 {
  "field": "det_fg_threshold",
  "forType": "window_data",
  "becomes": "window_data_param.fg_threshold"
 },
 {
  "field": "det_bg_threshold",
  "forType": "window_data",
  "becomes": "window_data_param.bg_threshold"
 },
 {
  "field": "det_fg_fraction",
  "forType": "window_data",
  "becomes": "window_data_param.fg_fraction"
 },
 {
  "field": "det_context_pad",
  "forType": "window_data",
  "becomes": "window_data_param.context_pad"
 },
 {
  "field": "det_crop_mode",
  "forType": "window_data",
  "becomes": "window_data_param.crop_mode"
 },
 {
  "field": "hdf5_output_param",
  "forType": "hdf5_output",
  "becomes": "hdf5_output_param"
 },
 {
  "field": "blobs",
  "forType": "all",
  "becomes": "blobs"
 },
 {
  "field": "blobs_lr",
  "forType": "all",
  "becomes": "blobs_lr"
 },
 {
  "field": "weight_decay",
  "forType": "all",
  "becomes": "weight_decay"
 },
 {
  "field": "new_num",
  "forType": "(none)",
  "becomes": null
 },
 {
  "field": "new_channels",
  "forType": "(none)",
  "becomes": null
 }
] as const;

/** What `type` of a FillerParameter may be. */
export const fillerTypes = [
 "constant",
 "gaussian",
 "positive_unitball",
 "uniform",
 "xavier",
 "msra",
 "bilinear"
] as const;

/** What `type` of a SolverParameter may be. */
export const solverTypes = [
 "SGD",
 "Nesterov",
 "AdaGrad",
 "RMSProp",
 "AdaDelta",
 "Adam"
] as const;

/** What `lr_policy` of a SolverParameter may be. */
export const lrPolicies = [
 "fixed",
 "step",
 "exp",
 "inv",
 "multistep",
 "poly",
 "sigmoid"
] as const;

/** What `regularization_type` of a SolverParameter may be. */
export const regularizationTypes = [
 "L2",
 "L1"
] as const;

/** N-dimensional size of a blob, outermost axis first. */
export interface BlobShape {
  /** Length of one axis; repeat once per axis, at most 32. In Reshape, 0 copies the input axis and -1 infers it. */
  readonly dim: readonly number[];
}

/** A stored tensor: shape plus values. Normally only found in binary weight files. */
export interface BlobProto {
  /** N-dimensional shape; ignored when any of the four legacy size fields is present. */
  readonly shape: BlobShape;
  /** Values in single precision, row-major; the count must equal the product of the shape. */
  readonly data: readonly number[];
  /** Gradient values in single precision (optional). */
  readonly diff: readonly number[];
  /** Values in double precision; takes the place of `data` when non-empty. */
  readonly double_data: readonly number[];
  /** Gradients in double precision. */
  readonly double_diff: readonly number[];
  /** Legacy 4-D size, axis 0. */
  readonly num: number;
  /** Legacy 4-D size, axis 1. */
  readonly channels: number;
  /** Legacy 4-D size, axis 2. */
  readonly height: number;
  /** Legacy 4-D size, axis 3. */
  readonly width: number;
}

/** A plain list of stored tensors. */
export interface BlobProtoVector {
  /** The tensors, in order. */
  readonly blobs: readonly BlobProto[];
}

/** One training sample as stored in an LMDB/LevelDB record. */
export interface Datum {
  /** Channel count of the sample. */
  readonly channels: number;
  /** Height of the sample in pixels. */
  readonly height: number;
  /** Width of the sample in pixels. */
  readonly width: number;
  /** Raw uint8 pixels in C×H×W order, or the encoded image file when `encoded` is true. */
  readonly data: string;
  /** Integer class label. */
  readonly label: number;
  /** Samples as floats, used when `data` is empty. */
  readonly float_data: readonly number[];
  /** True if `data` holds a compressed image (JPEG, PNG …) to be decoded on load. */
  readonly encoded: boolean;
}

/** How the initial values of a learnable blob (or a dummy blob) are produced. */
export interface FillerParameter {
  /** Filler name: constant, gaussian, positive_unitball, uniform, xavier, msra or bilinear. */
  readonly type: string;
  /** Value written by the `constant` filler. */
  readonly value: number;
  /** Lower bound of the `uniform` filler. */
  readonly min: number;
  /** Upper bound of the `uniform` filler. */
  readonly max: number;
  /** Mean of the `gaussian` filler. */
  readonly mean: number;
  /** Standard deviation of the `gaussian` filler. */
  readonly std: number;
  /** Expected non-zero weights per output for `gaussian`; -1 keeps all. Other fillers reject anything but -1. */
  readonly sparse: number;
  /** Which fan count scales `xavier` and `msra`: inputs, outputs, or their mean. */
  readonly variance_norm: 'FAN_IN' | 'FAN_OUT' | 'AVERAGE';
}

/** A whole network: the root message of a .prototxt model file. */
export interface NetParameter {
  /** Human-readable network name; no effect on execution. */
  readonly name: string;
  /** Deprecated way to declare a net input blob by name; turned into an Input layer at load. */
  readonly input: readonly string[];
  /** Deprecated N-D shape for the `input` at the same position; wins over `input_dim`. */
  readonly input_shape: readonly BlobShape[];
  /** Deprecated 4-D input sizes, four consecutive values (N, C, H, W) per `input`. */
  readonly input_dim: readonly number[];
  /** Run the backward pass through every layer that permits it, even where no gradient is needed. */
  readonly force_backward: boolean;
  /** Phase, level and stages against which include/exclude rules are tested. */
  readonly state: NetState;
  /** Log mean absolute values of data and gradients at every forward, backward and update. */
  readonly debug_info: boolean;
  /** One layer in current syntax; order is execution order, producers before consumers. */
  readonly layer: readonly LayerParameter[];
  /** One layer in the pre-2015 V1 (enum type) or V0 (nested `layer`) syntax; must not be mixed with `layer`. */
  readonly layers: readonly V1LayerParameter[];
}

/** Optimisation settings: the root message of a solver .prototxt. */
export interface SolverParameter {
  /** File with a net used for training and, filtered by phase, for testing. */
  readonly net: string;
  /** Inline equivalent of `net`. */
  readonly net_param: NetParameter;
  /** File with the training net. */
  readonly train_net: string;
  /** File with a test net; repeatable. */
  readonly test_net: readonly string[];
  /** Inline training net. */
  readonly train_net_param: NetParameter;
  /** Inline test net; repeatable. */
  readonly test_net_param: readonly NetParameter[];
  /** NetState merged over the training net's own state (phase TRAIN by default). */
  readonly train_state: NetState;
  /** NetState for each test net; give none or exactly one per test net. */
  readonly test_state: readonly NetState[];
  /** Number of forward passes in one test of the corresponding test net. */
  readonly test_iter: readonly number[];
  /** Training iterations between two tests; must be positive when there is a test net. */
  readonly test_interval: number;
  /** Also compute and report the loss during testing. */
  readonly test_compute_loss: boolean;
  /** Test once before the first training iteration. */
  readonly test_initialization: boolean;
  /** Initial learning rate. */
  readonly base_lr: number;
  /** Iterations between progress lines; 0 disables them. */
  readonly display: number;
  /** Number of recent iterations over which the displayed loss is averaged; at least 1. */
  readonly average_loss: number;
  /** Total number of training iterations. */
  readonly max_iter: number;
  /** Batches whose gradients are accumulated before one update; multiplies the effective batch size. */
  readonly iter_size: number;
  /** Learning-rate schedule: fixed, step, exp, inv, multistep, poly or sigmoid. */
  readonly lr_policy: string;
  /** Decay factor of the step, exp, inv, multistep and sigmoid schedules. */
  readonly gamma: number;
  /** Exponent of the inv and poly schedules. */
  readonly power: number;
  /** Weight of the previous update (first-moment decay for Adam). */
  readonly momentum: number;
  /** Global regularisation strength, multiplied by each parameter's decay_mult. */
  readonly weight_decay: number;
  /** Regulariser, "L2" or "L1". */
  readonly regularization_type: string;
  /** Iterations per step for `step`; centre of the `sigmoid` schedule. */
  readonly stepsize: number;
  /** Iterations at which `multistep` multiplies the rate by gamma; list in increasing order. */
  readonly stepvalue: readonly number[];
  /** Scale all gradients down when their joint L2 norm exceeds this; negative disables. */
  readonly clip_gradients: number;
  /** Iterations between snapshots; 0 disables periodic ones. */
  readonly snapshot: number;
  /** Path prefix of snapshot files; defaults to the solver path without extension, a directory gets the solver's stem appended. */
  readonly snapshot_prefix: string;
  /** Also store gradients in snapshots (makes them much larger). */
  readonly snapshot_diff: boolean;
  /** File format of snapshots. */
  readonly snapshot_format: 'HDF5' | 'BINARYPROTO';
  /** Run on CPU or GPU. */
  readonly solver_mode: 'CPU' | 'GPU';
  /** GPU index used in GPU mode. */
  readonly device_id: number;
  /** Seed of the random generator; negative takes one from the clock. */
  readonly random_seed: number;
  /** Solver name: SGD, Nesterov, AdaGrad, RMSProp, AdaDelta or Adam. */
  readonly type: string;
  /** Small constant for numerical stability in AdaGrad, RMSProp, AdaDelta and Adam. */
  readonly delta: number;
  /** Second-moment decay of Adam. */
  readonly momentum2: number;
  /** Decay of the running mean of squared gradients in RMSProp; in [0, 1). */
  readonly rms_decay: number;
  /** Turn on debug_info in the nets. */
  readonly debug_info: boolean;
  /** Write a snapshot when training ends. */
  readonly snapshot_after_train: boolean;
  /** Deprecated enum form of `type`; giving both is an error. */
  readonly solver_type: 'SGD' | 'NESTEROV' | 'ADAGRAD' | 'RMSPROP' | 'ADADELTA' | 'ADAM';
  /** In multi-GPU training, start reducing gradients while the backward pass still runs. */
  readonly layer_wise_reduce: boolean;
  /** Pretrained .caffemodel file(s) to start from; repeat or separate with commas. */
  readonly weights: readonly string[];
}

/** Optimiser state stored next to a snapshot for resuming. */
export interface SolverState {
  /** Iteration at which the snapshot was taken. */
  readonly iter: number;
  /** Weight file that belongs to this state. */
  readonly learned_net: string;
  /** Per-parameter optimiser history (momentum buffers and the like). */
  readonly history: readonly BlobProto[];
  /** Steps already taken by the multistep schedule. */
  readonly current_step: number;
}

/** The condition a network is built for; include/exclude rules are matched against it. */
export interface NetState {
  /** TRAIN or TEST; command-line tools and the solver overwrite it. */
  readonly phase: 'TRAIN' | 'TEST';
  /** Numeric level compared with min_level and max_level. */
  readonly level: number;
  /** Named flag that is on; repeatable. */
  readonly stage: readonly string[];
}

/** A condition on NetState; it is met only if every part that is present holds, an empty rule always is. */
export interface NetStateRule {
  /** Require this phase. */
  readonly phase: 'TRAIN' | 'TEST';
  /** Require the net's level to be at least this. */
  readonly min_level: number;
  /** Require the net's level to be at most this. */
  readonly max_level: number;
  /** Require this stage to be on; every listed stage is required. */
  readonly stage: readonly string[];
  /** Require this stage to be off; every listed stage must be off. */
  readonly not_stage: readonly string[];
}

/** Training settings of one learnable blob of a layer, matched by position. */
export interface ParamSpec {
  /** Name shared by all blobs that should use the same storage; empty means not shared. */
  readonly name: string;
  /** How strictly a sharing blob must match its owner; read from the later (sharing) layer. */
  readonly share_mode: 'STRICT' | 'PERMISSIVE';
  /** Factor on the global learning rate; 0 freezes the blob. */
  readonly lr_mult: number;
  /** Factor on the global weight decay. */
  readonly decay_mult: number;
}

/** One layer: its type, connections and settings. */
export interface LayerParameter {
  /** Layer name, used for weight matching and in messages; duplicates are not rejected. */
  readonly name: string;
  /** Registered layer type as a string; case-sensitive. */
  readonly type: string;
  /** Name of an input blob; it must have been produced by an earlier layer. */
  readonly bottom: readonly string[];
  /** Name of an output blob; repeating the bottom of the same position makes the layer in-place. */
  readonly top: readonly string[];
  /** Phase the layer runs in; inherited from the net. It does not include or exclude the layer. */
  readonly phase: 'TRAIN' | 'TEST';
  /** Weight of a top in the objective; give none or one per top. Loss layers default to 1. */
  readonly loss_weight: readonly number[];
  /** Learning-rate, decay and sharing settings of the layer's blobs, by position; not more than it has blobs. */
  readonly param: readonly ParamSpec[];
  /** Stored weights; normally only in .caffemodel files. */
  readonly blobs: readonly BlobProto[];
  /** Force or suppress back-propagation to each bottom; give none or one per bottom. */
  readonly propagate_down: readonly boolean[];
  /** Keep the layer if any of these rules is met; cannot be combined with `exclude`. */
  readonly include: readonly NetStateRule[];
  /** Drop the layer if any of these rules is met; cannot be combined with `include`. */
  readonly exclude: readonly NetStateRule[];
  /** Pre-processing for data layers. */
  readonly transform_param: TransformationParameter;
  /** Ignore label and normalisation for loss layers. */
  readonly loss_param: LossParameter;
  /** Settings of Accuracy. */
  readonly accuracy_param: AccuracyParameter;
  /** Settings of ArgMax. */
  readonly argmax_param: ArgMaxParameter;
  /** Settings of BatchNorm. */
  readonly batch_norm_param: BatchNormParameter;
  /** Settings of Bias. */
  readonly bias_param: BiasParameter;
  /** Settings of Clip. */
  readonly clip_param: ClipParameter;
  /** Settings of Concat. */
  readonly concat_param: ConcatParameter;
  /** Settings of ContrastiveLoss. */
  readonly contrastive_loss_param: ContrastiveLossParameter;
  /** Settings of Convolution, Deconvolution and Im2col. */
  readonly convolution_param: ConvolutionParameter;
  /** Settings of Crop. */
  readonly crop_param: CropParameter;
  /** Settings of Data. */
  readonly data_param: DataParameter;
  /** Settings of Dropout. */
  readonly dropout_param: DropoutParameter;
  /** Settings of DummyData. */
  readonly dummy_data_param: DummyDataParameter;
  /** Settings of Eltwise. */
  readonly eltwise_param: EltwiseParameter;
  /** Settings of ELU. */
  readonly elu_param: ELUParameter;
  /** Settings of Embed. */
  readonly embed_param: EmbedParameter;
  /** Settings of Exp. */
  readonly exp_param: ExpParameter;
  /** Settings of Flatten. */
  readonly flatten_param: FlattenParameter;
  /** Settings of HDF5Data. */
  readonly hdf5_data_param: HDF5DataParameter;
  /** Settings of HDF5Output. */
  readonly hdf5_output_param: HDF5OutputParameter;
  /** Settings of HingeLoss. */
  readonly hinge_loss_param: HingeLossParameter;
  /** Settings of ImageData. */
  readonly image_data_param: ImageDataParameter;
  /** Settings of InfogainLoss. */
  readonly infogain_loss_param: InfogainLossParameter;
  /** Settings of InnerProduct. */
  readonly inner_product_param: InnerProductParameter;
  /** Shapes for Input. */
  readonly input_param: InputParameter;
  /** Settings of Log. */
  readonly log_param: LogParameter;
  /** Settings of LRN. */
  readonly lrn_param: LRNParameter;
  /** Sizes for MemoryData. */
  readonly memory_data_param: MemoryDataParameter;
  /** Settings of MVN. */
  readonly mvn_param: MVNParameter;
  /** Shape for Parameter. */
  readonly parameter_param: ParameterParameter;
  /** Settings of Pooling. */
  readonly pooling_param: PoolingParameter;
  /** Settings of Power. */
  readonly power_param: PowerParameter;
  /** Settings of PReLU. */
  readonly prelu_param: PReLUParameter;
  /** Module, class and argument of a Python layer. */
  readonly python_param: PythonParameter;
  /** Settings of RNN and LSTM. */
  readonly recurrent_param: RecurrentParameter;
  /** Settings of Reduction. */
  readonly reduction_param: ReductionParameter;
  /** Settings of ReLU. */
  readonly relu_param: ReLUParameter;
  /** Settings of Reshape. */
  readonly reshape_param: ReshapeParameter;
  /** Settings of Scale. */
  readonly scale_param: ScaleParameter;
  /** Settings of Sigmoid. */
  readonly sigmoid_param: SigmoidParameter;
  /** Settings of Softmax; the axis is also used by SoftmaxWithLoss. */
  readonly softmax_param: SoftmaxParameter;
  /** Settings of SPP. */
  readonly spp_param: SPPParameter;
  /** Settings of Slice. */
  readonly slice_param: SliceParameter;
  /** Settings of Swish. */
  readonly swish_param: SwishParameter;
  /** Settings of TanH. */
  readonly tanh_param: TanHParameter;
  /** Settings of Threshold. */
  readonly threshold_param: ThresholdParameter;
  /** Settings of Tile. */
  readonly tile_param: TileParameter;
  /** Settings of WindowData. */
  readonly window_data_param: WindowDataParameter;
}

/** Pre-processing applied by data layers. */
export interface TransformationParameter {
  /** Factor applied to every value after the mean has been subtracted. */
  readonly scale: number;
  /** Flip samples left-right at random. */
  readonly mirror: boolean;
  /** Side of a square crop, random in TRAIN and centred in TEST; 0 keeps the full size. */
  readonly crop_size: number;
  /** Binary blob with a mean image to subtract; excludes mean_value. */
  readonly mean_file: string;
  /** Value to subtract: one for all channels, or one per channel; excludes mean_file. */
  readonly mean_value: readonly number[];
  /** Decode encoded samples to three channels; excludes force_gray. */
  readonly force_color: boolean;
  /** Decode encoded samples to one channel; excludes force_color. */
  readonly force_gray: boolean;
}

/** Options shared by loss layers. */
export interface LossParameter {
  /** Samples with this label contribute nothing. */
  readonly ignore_label: number;
  /** What the summed loss is divided by. SigmoidCrossEntropyLoss uses BATCH_SIZE when it is unset. */
  readonly normalization: 'FULL' | 'VALID' | 'BATCH_SIZE' | 'NONE';
  /** Deprecated: true means VALID, false BATCH_SIZE; only read when `normalization` is unset. */
  readonly normalize: boolean;
}

/** Settings of Accuracy. */
export interface AccuracyParameter {
  /** Count a sample as right if its label is among the k best scores. */
  readonly top_k: number;
  /** Class axis of the predictions; may be negative. */
  readonly axis: number;
  /** Samples with this label are left out of the score. */
  readonly ignore_label: number;
}

/** Settings of ArgMax. */
export interface ArgMaxParameter {
  /** Output the maximum itself: together with the index without `axis`, in its place with `axis`. */
  readonly out_max_val: boolean;
  /** Number of best entries to output. */
  readonly top_k: number;
  /** Axis to search along; unset searches each sample flattened. */
  readonly axis: number;
}

/** Bounds of Clip; both are required. */
export interface ClipParameter {
  /** Lower bound. */
  readonly min: number;
  /** Upper bound. */
  readonly max: number;
}

/** Settings of Concat. */
export interface ConcatParameter {
  /** Axis along which the bottoms are joined; may be negative. */
  readonly axis: number;
  /** Deprecated, non-negative form of `axis`; giving both is an error. */
  readonly concat_dim: number;
}

/** Settings of BatchNorm. */
export interface BatchNormParameter {
  /** Normalise with stored statistics (true) or those of the batch (false); unset means true in TEST, false in TRAIN. */
  readonly use_global_stats: boolean;
  /** Share of the old running statistics kept at each iteration. */
  readonly moving_average_fraction: number;
  /** Constant added to the variance before the square root. */
  readonly eps: number;
}

/** Settings of Bias. */
export interface BiasParameter {
  /** First axis of the input that the bias covers; may be negative. */
  readonly axis: number;
  /** Axes covered by a learned bias; -1 all from `axis`, 0 a single number. Ignored with two bottoms. */
  readonly num_axes: number;
  /** Initial values of a learned bias; zeros when unset. */
  readonly filler: FillerParameter;
}

/** Settings of ContrastiveLoss. */
export interface ContrastiveLossParameter {
  /** Distance beyond which dissimilar pairs cost nothing. */
  readonly margin: number;
  /** Use the older (margin − d²) form instead of (margin − d)². */
  readonly legacy_version: boolean;
}

/** Settings of Convolution, Deconvolution and Im2col. */
export interface ConvolutionParameter {
  /** Number of output channels; required and positive except for Im2col. */
  readonly num_output: number;
  /** Learn a bias per output channel. */
  readonly bias_term: boolean;
  /** Zero padding on both sides: one value, or one per spatial axis; 0 if left out. */
  readonly pad: readonly number[];
  /** Filter size: one value, or one per spatial axis; required unless kernel_h/kernel_w are given. */
  readonly kernel_size: readonly number[];
  /** Step between filter positions: one value, or one per spatial axis; 1 if left out. */
  readonly stride: readonly number[];
  /** Spacing between filter taps: one value, or one per spatial axis; 1 if left out. */
  readonly dilation: readonly number[];
  /** Vertical padding (2-D only; not together with `pad`). */
  readonly pad_h: number;
  /** Horizontal padding (2-D only; not together with `pad`). */
  readonly pad_w: number;
  /** Filter height (2-D only; give kernel_w as well). */
  readonly kernel_h: number;
  /** Filter width (2-D only; give kernel_h as well). */
  readonly kernel_w: number;
  /** Vertical stride (2-D only; without stride_w Caffe divides by zero). */
  readonly stride_h: number;
  /** Horizontal stride (2-D only; without stride_h Caffe divides by zero). */
  readonly stride_w: number;
  /** Number of channel groups; must divide input and output channels. */
  readonly group: number;
  /** Initial values of the filters. */
  readonly weight_filler: FillerParameter;
  /** Initial values of the biases. */
  readonly bias_filler: FillerParameter;
  /** Implementation to use. */
  readonly engine: 'DEFAULT' | 'CAFFE' | 'CUDNN';
  /** Axis of the channels; axes before it are batch, axes after it are spatial. May be negative. */
  readonly axis: number;
  /** Use the general N-D code path even for 2-D input; no effect on shapes. */
  readonly force_nd_im2col: boolean;
}

/** Settings of Crop. */
export interface CropParameter {
  /** First axis to crop; it and all later axes take the reference's size. May be negative. */
  readonly axis: number;
  /** Start of the crop: one value for all cropped axes, or one per cropped axis; none means 0. */
  readonly offset: readonly number[];
}

/** Settings of Data. */
export interface DataParameter {
  /** Path of the database. */
  readonly source: string;
  /** Samples per batch. */
  readonly batch_size: number;
  /** Deprecated: skip a random number of samples, below this, at the start. */
  readonly rand_skip: number;
  /** Database library. */
  readonly backend: 'LEVELDB' | 'LMDB';
  /** Deprecated; set it in transform_param. Ignored in current-style layers. */
  readonly scale: number;
  /** Deprecated; set it in transform_param. Ignored in current-style layers. */
  readonly mean_file: string;
  /** Deprecated; set it in transform_param. Ignored in current-style layers. */
  readonly crop_size: number;
  /** Deprecated; set it in transform_param. Ignored in current-style layers. */
  readonly mirror: boolean;
  /** Meant to force three channels; not read by current code, use transform_param.force_color. */
  readonly force_encoded_color: boolean;
  /** Number of batches prepared ahead of time. */
  readonly prefetch: number;
}

/** Settings of Dropout. */
export interface DropoutParameter {
  /** Probability of zeroing a value while training; strictly between 0 and 1. */
  readonly dropout_ratio: number;
}

/** Sizes and fillers for DummyData. */
export interface DummyDataParameter {
  /** How to fill the tops: none (zeros), one for all, or one per top. */
  readonly data_filler: readonly FillerParameter[];
  /** Shape of the tops: one for all, or one per top; excludes the legacy sizes. */
  readonly shape: readonly BlobShape[];
  /** Legacy axis-0 size: one for all, or one per top. */
  readonly num: readonly number[];
  /** Legacy axis-1 size: one for all, or one per top. */
  readonly channels: readonly number[];
  /** Legacy axis-2 size: one for all, or one per top. */
  readonly height: readonly number[];
  /** Legacy axis-3 size: one for all, or one per top. */
  readonly width: readonly number[];
}

/** Settings of Eltwise. */
export interface EltwiseParameter {
  /** How the bottoms are combined. */
  readonly operation: 'PROD' | 'SUM' | 'MAX';
  /** Factor per bottom for SUM; none or one per bottom, not allowed with PROD. */
  readonly coeff: readonly number[];
  /** Use the slower but numerically safer gradient for PROD. */
  readonly stable_prod_grad: boolean;
}

/** Settings of ELU. */
export interface ELUParameter {
  /** Limit (negated) that large negative inputs approach. */
  readonly alpha: number;
}

/** Settings of Embed. */
export interface EmbedParameter {
  /** Length of the vector looked up per index. */
  readonly num_output: number;
  /** Size of the vocabulary: one more than the largest index. */
  readonly input_dim: number;
  /** Add a learned bias to every vector. */
  readonly bias_term: boolean;
  /** Initial values of the table. */
  readonly weight_filler: FillerParameter;
  /** Initial values of the bias. */
  readonly bias_filler: FillerParameter;
}

/** y = base^(shift + scale·x). */
export interface ExpParameter {
  /** Base of the power, positive; -1 stands for e. */
  readonly base: number;
  /** Factor on the input. */
  readonly scale: number;
  /** Constant added in the exponent. */
  readonly shift: number;
}

/** Settings of Flatten. */
export interface FlattenParameter {
  /** First axis to merge; may be negative. */
  readonly axis: number;
  /** Last axis to merge, inclusive; may be negative. */
  readonly end_axis: number;
}

/** Settings of HDF5Data. */
export interface HDF5DataParameter {
  /** Text file that lists HDF5 files, one path per line. */
  readonly source: string;
  /** Rows per batch. */
  readonly batch_size: number;
  /** Shuffle the files and the rows within each file. */
  readonly shuffle: boolean;
}

/** Settings of HDF5Output. */
export interface HDF5OutputParameter {
  /** HDF5 file to write. */
  readonly file_name: string;
}

/** Settings of HingeLoss. */
export interface HingeLossParameter {
  /** Sum of hinges (L1) or of squared hinges (L2). */
  readonly norm: 'L1' | 'L2';
}

/** Settings of ImageData. */
export interface ImageDataParameter {
  /** Text file with one "path label" per line. */
  readonly source: string;
  /** Images per batch; must be positive. */
  readonly batch_size: number;
  /** Skip a random number of images, below this, at the start. */
  readonly rand_skip: number;
  /** Shuffle the list at every epoch. */
  readonly shuffle: boolean;
  /** Resize images to this height; set together with new_width, 0 keeps the size. */
  readonly new_height: number;
  /** Resize images to this width; set together with new_height, 0 keeps the size. */
  readonly new_width: number;
  /** Load three channels (true) or one (false). */
  readonly is_color: boolean;
  /** Deprecated; set it in transform_param. Ignored in current-style layers. */
  readonly scale: number;
  /** Deprecated; set it in transform_param. Ignored in current-style layers. */
  readonly mean_file: string;
  /** Deprecated; set it in transform_param. Ignored in current-style layers. */
  readonly crop_size: number;
  /** Deprecated; set it in transform_param. Ignored in current-style layers. */
  readonly mirror: boolean;
  /** Text put before every path of the list. */
  readonly root_folder: string;
}

/** Settings of InfogainLoss. */
export interface InfogainLossParameter {
  /** Binary blob with the K×K infogain matrix; required unless a third bottom supplies it. */
  readonly source: string;
  /** Class axis of the predictions; may be negative. */
  readonly axis: number;
}

/** Settings of InnerProduct. */
export interface InnerProductParameter {
  /** Number of outputs; must be set (0 makes the weight filler fail). */
  readonly num_output: number;
  /** Learn a bias per output. */
  readonly bias_term: boolean;
  /** Initial values of the weights. */
  readonly weight_filler: FillerParameter;
  /** Initial values of the biases. */
  readonly bias_filler: FillerParameter;
  /** First axis merged into the input vector; earlier axes are kept. May be negative. */
  readonly axis: number;
  /** Store the weights as inputs×outputs instead of outputs×inputs. */
  readonly transpose: boolean;
}

/** Shapes for Input. */
export interface InputParameter {
  /** Shape of the tops: one for all, one per top, or none to set it later by hand. */
  readonly shape: readonly BlobShape[];
}

/** y = log_base(shift + scale·x). */
export interface LogParameter {
  /** Base of the logarithm, positive and not 1; -1 stands for e. */
  readonly base: number;
  /** Factor on the input. */
  readonly scale: number;
  /** Constant added to the scaled input. */
  readonly shift: number;
}

/** Settings of LRN. */
export interface LRNParameter {
  /** Number of channels, or side of the window, that are summed; must be odd. */
  readonly local_size: number;
  /** Scale of the squared sum. */
  readonly alpha: number;
  /** Exponent of the normaliser. */
  readonly beta: number;
  /** Sum over neighbouring channels or over a spatial window within a channel. */
  readonly norm_region: 'ACROSS_CHANNELS' | 'WITHIN_CHANNEL';
  /** Constant added inside the normaliser. */
  readonly k: number;
  /** Implementation to use. */
  readonly engine: 'DEFAULT' | 'CAFFE' | 'CUDNN';
}

/** Sizes for MemoryData; all four are required and positive. */
export interface MemoryDataParameter {
  /** Samples per batch. */
  readonly batch_size: number;
  /** Channels of a sample. */
  readonly channels: number;
  /** Height of a sample. */
  readonly height: number;
  /** Width of a sample. */
  readonly width: number;
}

/** Settings of MVN. */
export interface MVNParameter {
  /** Divide by the standard deviation as well as subtracting the mean. */
  readonly normalize_variance: boolean;
  /** Compute one mean and variance per sample instead of per channel. */
  readonly across_channels: boolean;
  /** Constant that avoids division by zero. */
  readonly eps: number;
}

/** Settings of Parameter. */
export interface ParameterParameter {
  /** Shape of the learned blob, which is also the top. */
  readonly shape: BlobShape;
}

/** Settings of Pooling. */
export interface PoolingParameter {
  /** Pooling method. */
  readonly pool: 'MAX' | 'AVE' | 'STOCHASTIC';
  /** Padding on both sides, vertical and horizontal. */
  readonly pad: number;
  /** Vertical padding; give pad_w too and leave `pad` out. */
  readonly pad_h: number;
  /** Horizontal padding; give pad_h too and leave `pad` out. */
  readonly pad_w: number;
  /** Side of a square window. */
  readonly kernel_size: number;
  /** Window height; give kernel_w too and leave kernel_size out. */
  readonly kernel_h: number;
  /** Window width; give kernel_h too and leave kernel_size out. */
  readonly kernel_w: number;
  /** Step between windows, vertical and horizontal. */
  readonly stride: number;
  /** Vertical step; give stride_w too and leave `stride` out. */
  readonly stride_h: number;
  /** Horizontal step; give stride_h too and leave `stride` out. */
  readonly stride_w: number;
  /** Implementation to use. */
  readonly engine: 'DEFAULT' | 'CAFFE' | 'CUDNN';
  /** Pool over the whole height and width; excludes kernel sizes, padding and strides other than 1. */
  readonly global_pooling: boolean;
  /** Round the number of windows up (default) or down. */
  readonly round_mode: 'CEIL' | 'FLOOR';
}

/** y = (shift + scale·x)^power. */
export interface PowerParameter {
  /** Exponent. */
  readonly power: number;
  /** Factor on the input. */
  readonly scale: number;
  /** Constant added to the scaled input. */
  readonly shift: number;
}

/** Which Python class implements the layer. */
export interface PythonParameter {
  /** Python module to import; it must be on PYTHONPATH. */
  readonly module: string;
  /** Class in that module, derived from caffe.Layer. */
  readonly layer: string;
  /** Free text handed to the class before setup(), often YAML, JSON or a dict literal. */
  readonly param_str: string;
  /** Deprecated and without effect. */
  readonly share_in_parallel: boolean;
}

/** Settings of RNN and LSTM. */
export interface RecurrentParameter {
  /** Size of the hidden state and of the output; must be positive. */
  readonly num_output: number;
  /** Initial values of the weights. */
  readonly weight_filler: FillerParameter;
  /** Initial values of the biases. */
  readonly bias_filler: FillerParameter;
  /** Turn on debug output inside the unrolled net. */
  readonly debug_info: boolean;
  /** Take the initial hidden state as extra bottoms and give the final one as extra tops (1 for RNN, 2 for LSTM). */
  readonly expose_hidden: boolean;
}

/** Settings of Reduction. */
export interface ReductionParameter {
  /** How the values are combined. */
  readonly operation: 'SUM' | 'ASUM' | 'SUMSQ' | 'MEAN';
  /** First axis to reduce; it and all later axes vanish. May be negative. */
  readonly axis: number;
  /** Factor on the result. */
  readonly coeff: number;
}

/** Settings of ReLU. */
export interface ReLUParameter {
  /** Slope for negative inputs; 0 gives a plain ReLU. */
  readonly negative_slope: number;
  /** Implementation to use. */
  readonly engine: 'DEFAULT' | 'CAFFE' | 'CUDNN';
}

/** Settings of Reshape. */
export interface ReshapeParameter {
  /** Dimensions that replace the selected axes: positive is literal, 0 copies, one -1 is inferred. */
  readonly shape: BlobShape;
  /** First input axis to replace; -1 stands for after the last axis, -2 for the last axis. */
  readonly axis: number;
  /** Number of input axes to replace; -1 means all from `axis`. */
  readonly num_axes: number;
}

/** Settings of Scale. */
export interface ScaleParameter {
  /** First axis of the input that the scale covers; may be negative. */
  readonly axis: number;
  /** Axes covered by a learned scale; -1 all from `axis`, 0 a single number. Ignored with two bottoms. */
  readonly num_axes: number;
  /** Initial values of a learned scale; ones when unset. */
  readonly filler: FillerParameter;
  /** Also learn a bias of the scale's shape. */
  readonly bias_term: boolean;
  /** Initial values of that bias; zeros when unset. */
  readonly bias_filler: FillerParameter;
}

/** Settings of Sigmoid. */
export interface SigmoidParameter {
  /** Implementation to use. */
  readonly engine: 'DEFAULT' | 'CAFFE' | 'CUDNN';
}

/** Settings of Slice. */
export interface SliceParameter {
  /** Axis to cut; may be negative. */
  readonly axis: number;
  /** Index at which to cut, strictly increasing, one fewer than the tops; none cuts evenly. */
  readonly slice_point: readonly number[];
  /** Deprecated, non-negative form of `axis`; giving both is an error. */
  readonly slice_dim: number;
}

/** Settings of Softmax and SoftmaxWithLoss. */
export interface SoftmaxParameter {
  /** Implementation to use. */
  readonly engine: 'DEFAULT' | 'CAFFE' | 'CUDNN';
  /** Class axis; may be negative. */
  readonly axis: number;
}

/** Settings of Swish: y = x·sigmoid(beta·x). */
export interface SwishParameter {
  /** Factor inside the sigmoid. */
  readonly beta: number;
}

/** Settings of TanH. */
export interface TanHParameter {
  /** Implementation to use. */
  readonly engine: 'DEFAULT' | 'CAFFE' | 'CUDNN';
}

/** Settings of Tile. */
export interface TileParameter {
  /** Axis to repeat; may be negative. */
  readonly axis: number;
  /** Number of copies; required and positive. */
  readonly tiles: number;
}

/** Settings of Threshold. */
export interface ThresholdParameter {
  /** Inputs above this give 1, others 0. */
  readonly threshold: number;
}

/** Settings of WindowData. */
export interface WindowDataParameter {
  /** Text file that lists images and their candidate windows. */
  readonly source: string;
  /** Factor applied to pixel values; WindowData reads it here, not from transform_param. */
  readonly scale: number;
  /** Mean image; set it in transform_param, ignored in current-style layers. */
  readonly mean_file: string;
  /** Windows per batch. */
  readonly batch_size: number;
  /** Side of the cropped window; set it in transform_param, ignored in current-style layers. */
  readonly crop_size: number;
  /** Random mirroring; set it in transform_param, ignored in current-style layers. */
  readonly mirror: boolean;
  /** Windows overlapping an object at least this much count as foreground. */
  readonly fg_threshold: number;
  /** Windows overlapping less than this count as background. */
  readonly bg_threshold: number;
  /** Share of foreground windows in a batch. */
  readonly fg_fraction: number;
  /** Pixels of context kept around a window. */
  readonly context_pad: number;
  /** How a window is cut out: "warp" or "square". */
  readonly crop_mode: string;
  /** Keep all image files in memory. */
  readonly cache_images: boolean;
  /** Text put before every image path. */
  readonly root_folder: string;
}

/** Settings of SPP (spatial pyramid pooling). */
export interface SPPParameter {
  /** Number of pyramid levels; level i has 2^i × 2^i bins. Must be at least 1. */
  readonly pyramid_height: number;
  /** Pooling method. */
  readonly pool: 'MAX' | 'AVE' | 'STOCHASTIC';
  /** Declared, but not read by the layer. */
  readonly engine: 'DEFAULT' | 'CAFFE' | 'CUDNN';
}

/** One layer in the V1 syntax (`layers { type: ENUM }`); converted to LayerParameter at load. */
export interface V1LayerParameter {
  /** Name of an input blob. */
  readonly bottom: readonly string[];
  /** Name of an output blob. */
  readonly top: readonly string[];
  /** Layer name. */
  readonly name: string;
  /** Keep the layer if any of these rules is met. */
  readonly include: readonly NetStateRule[];
  /** Drop the layer if any of these rules is met. */
  readonly exclude: readonly NetStateRule[];
  /** Layer type as an upper-case enum value. */
  readonly type: 'NONE' | 'ABSVAL' | 'ACCURACY' | 'ARGMAX' | 'BNLL' | 'CONCAT' | 'CONTRASTIVE_LOSS' | 'CONVOLUTION' | 'DATA' | 'DECONVOLUTION' | 'DROPOUT' | 'DUMMY_DATA' | 'EUCLIDEAN_LOSS' | 'ELTWISE' | 'EXP' | 'FLATTEN' | 'HDF5_DATA' | 'HDF5_OUTPUT' | 'HINGE_LOSS' | 'IM2COL' | 'IMAGE_DATA' | 'INFOGAIN_LOSS' | 'INNER_PRODUCT' | 'LRN' | 'MEMORY_DATA' | 'MULTINOMIAL_LOGISTIC_LOSS' | 'MVN' | 'POOLING' | 'POWER' | 'RELU' | 'SIGMOID' | 'SIGMOID_CROSS_ENTROPY_LOSS' | 'SILENCE' | 'SOFTMAX' | 'SOFTMAX_LOSS' | 'SPLIT' | 'SLICE' | 'TANH' | 'WINDOW_DATA' | 'THRESHOLD';
  /** Stored weights. */
  readonly blobs: readonly BlobProto[];
  /** Sharing name of each blob; becomes param.name. */
  readonly param: readonly string[];
  /** Sharing check of each blob; becomes param.share_mode. */
  readonly blob_share_mode: readonly ('STRICT' | 'PERMISSIVE')[];
  /** Learning-rate factor of each blob; becomes param.lr_mult. */
  readonly blobs_lr: readonly number[];
  /** Weight-decay factor of each blob; becomes param.decay_mult. */
  readonly weight_decay: readonly number[];
  /** Weight of each top in the objective. */
  readonly loss_weight: readonly number[];
  /** Settings of ACCURACY. */
  readonly accuracy_param: AccuracyParameter;
  /** Settings of ARGMAX. */
  readonly argmax_param: ArgMaxParameter;
  /** Settings of CONCAT. */
  readonly concat_param: ConcatParameter;
  /** Settings of CONTRASTIVE_LOSS. */
  readonly contrastive_loss_param: ContrastiveLossParameter;
  /** Settings of CONVOLUTION, DECONVOLUTION and IM2COL. */
  readonly convolution_param: ConvolutionParameter;
  /** Settings of DATA. */
  readonly data_param: DataParameter;
  /** Settings of DROPOUT. */
  readonly dropout_param: DropoutParameter;
  /** Settings of DUMMY_DATA. */
  readonly dummy_data_param: DummyDataParameter;
  /** Settings of ELTWISE. */
  readonly eltwise_param: EltwiseParameter;
  /** Settings of EXP. */
  readonly exp_param: ExpParameter;
  /** Settings of HDF5_DATA. */
  readonly hdf5_data_param: HDF5DataParameter;
  /** Settings of HDF5_OUTPUT. */
  readonly hdf5_output_param: HDF5OutputParameter;
  /** Settings of HINGE_LOSS. */
  readonly hinge_loss_param: HingeLossParameter;
  /** Settings of IMAGE_DATA. */
  readonly image_data_param: ImageDataParameter;
  /** Settings of INFOGAIN_LOSS. */
  readonly infogain_loss_param: InfogainLossParameter;
  /** Settings of INNER_PRODUCT. */
  readonly inner_product_param: InnerProductParameter;
  /** Settings of LRN. */
  readonly lrn_param: LRNParameter;
  /** Settings of MEMORY_DATA. */
  readonly memory_data_param: MemoryDataParameter;
  /** Settings of MVN. */
  readonly mvn_param: MVNParameter;
  /** Settings of POOLING. */
  readonly pooling_param: PoolingParameter;
  /** Settings of POWER. */
  readonly power_param: PowerParameter;
  /** Settings of RELU. */
  readonly relu_param: ReLUParameter;
  /** Settings of SIGMOID. */
  readonly sigmoid_param: SigmoidParameter;
  /** Settings of SOFTMAX and SOFTMAX_LOSS. */
  readonly softmax_param: SoftmaxParameter;
  /** Settings of SLICE. */
  readonly slice_param: SliceParameter;
  /** Settings of TANH. */
  readonly tanh_param: TanHParameter;
  /** Settings of THRESHOLD. */
  readonly threshold_param: ThresholdParameter;
  /** Settings of WINDOW_DATA. */
  readonly window_data_param: WindowDataParameter;
  /** Pre-processing for data layers. */
  readonly transform_param: TransformationParameter;
  /** Options for loss layers. */
  readonly loss_param: LossParameter;
  /** A V0 layer description; its presence anywhere switches the whole file to the V0 upgrade. */
  readonly layer: V0LayerParameter;
}

/** One layer in the oldest syntax (`layers { layer { … } }`), with all settings in one flat message. */
export interface V0LayerParameter {
  /** Layer name. */
  readonly name: string;
  /** Layer type as a lower-case string, such as "conv" or "innerproduct". */
  readonly type: string;
  /** Outputs of conv and innerproduct. */
  readonly num_output: number;
  /** Whether conv and innerproduct learn a bias. */
  readonly biasterm: boolean;
  /** Initial weights of conv and innerproduct. */
  readonly weight_filler: FillerParameter;
  /** Initial biases of conv and innerproduct. */
  readonly bias_filler: FillerParameter;
  /** Padding of conv, pool and the obsolete padding layer. */
  readonly pad: number;
  /** Window size of conv and pool. */
  readonly kernelsize: number;
  /** Channel groups of conv. */
  readonly group: number;
  /** Stride of conv and pool. */
  readonly stride: number;
  /** Pooling method of pool. */
  readonly pool: 'MAX' | 'AVE' | 'STOCHASTIC';
  /** Drop probability of dropout. */
  readonly dropout_ratio: number;
  /** Window of lrn. */
  readonly local_size: number;
  /** Scale of lrn. */
  readonly alpha: number;
  /** Exponent of lrn. */
  readonly beta: number;
  /** Constant of lrn. */
  readonly k: number;
  /** Source of data, hdf5_data, images, window_data and infogain_loss. */
  readonly source: string;
  /** Pre-processing factor; goes to transform_param for any type. */
  readonly scale: number;
  /** Mean image; goes to transform_param for any type. */
  readonly meanfile: string;
  /** Batch size of data, hdf5_data, images and window_data. */
  readonly batchsize: number;
  /** Crop side; goes to transform_param for any type. */
  readonly cropsize: number;
  /** Random mirroring; goes to transform_param for any type. */
  readonly mirror: boolean;
  /** Stored weights. */
  readonly blobs: readonly BlobProto[];
  /** Learning-rate factor of each blob. */
  readonly blobs_lr: readonly number[];
  /** Weight-decay factor of each blob. */
  readonly weight_decay: readonly number[];
  /** Random skip of data and images. */
  readonly rand_skip: number;
  /** Foreground overlap of window_data. */
  readonly det_fg_threshold: number;
  /** Background overlap of window_data. */
  readonly det_bg_threshold: number;
  /** Foreground share of window_data. */
  readonly det_fg_fraction: number;
  /** Context pixels of window_data. */
  readonly det_context_pad: number;
  /** Crop mode of window_data. */
  readonly det_crop_mode: string;
  /** Size for the obsolete reshape layer; dropped by the upgrade. */
  readonly new_num: number;
  /** Size for the obsolete reshape layer; dropped by the upgrade. */
  readonly new_channels: number;
  /** Resize height of images. */
  readonly new_height: number;
  /** Resize width of images. */
  readonly new_width: number;
  /** Shuffling of images. */
  readonly shuffle_images: boolean;
  /** Axis of concat. */
  readonly concat_dim: number;
  /** Settings of hdf5_output. */
  readonly hdf5_output_param: HDF5OutputParameter;
}

/** Settings of PReLU. */
export interface PReLUParameter {
  /** Initial negative slopes; 0.25 when unset. */
  readonly filler: FillerParameter;
  /** Use one slope for all channels. */
  readonly channel_shared: boolean;
}

/** Every message by its name. */
export interface Messages {
  readonly BlobShape: BlobShape;
  readonly BlobProto: BlobProto;
  readonly BlobProtoVector: BlobProtoVector;
  readonly Datum: Datum;
  readonly FillerParameter: FillerParameter;
  readonly NetParameter: NetParameter;
  readonly SolverParameter: SolverParameter;
  readonly SolverState: SolverState;
  readonly NetState: NetState;
  readonly NetStateRule: NetStateRule;
  readonly ParamSpec: ParamSpec;
  readonly LayerParameter: LayerParameter;
  readonly TransformationParameter: TransformationParameter;
  readonly LossParameter: LossParameter;
  readonly AccuracyParameter: AccuracyParameter;
  readonly ArgMaxParameter: ArgMaxParameter;
  readonly ClipParameter: ClipParameter;
  readonly ConcatParameter: ConcatParameter;
  readonly BatchNormParameter: BatchNormParameter;
  readonly BiasParameter: BiasParameter;
  readonly ContrastiveLossParameter: ContrastiveLossParameter;
  readonly ConvolutionParameter: ConvolutionParameter;
  readonly CropParameter: CropParameter;
  readonly DataParameter: DataParameter;
  readonly DropoutParameter: DropoutParameter;
  readonly DummyDataParameter: DummyDataParameter;
  readonly EltwiseParameter: EltwiseParameter;
  readonly ELUParameter: ELUParameter;
  readonly EmbedParameter: EmbedParameter;
  readonly ExpParameter: ExpParameter;
  readonly FlattenParameter: FlattenParameter;
  readonly HDF5DataParameter: HDF5DataParameter;
  readonly HDF5OutputParameter: HDF5OutputParameter;
  readonly HingeLossParameter: HingeLossParameter;
  readonly ImageDataParameter: ImageDataParameter;
  readonly InfogainLossParameter: InfogainLossParameter;
  readonly InnerProductParameter: InnerProductParameter;
  readonly InputParameter: InputParameter;
  readonly LogParameter: LogParameter;
  readonly LRNParameter: LRNParameter;
  readonly MemoryDataParameter: MemoryDataParameter;
  readonly MVNParameter: MVNParameter;
  readonly ParameterParameter: ParameterParameter;
  readonly PoolingParameter: PoolingParameter;
  readonly PowerParameter: PowerParameter;
  readonly PythonParameter: PythonParameter;
  readonly RecurrentParameter: RecurrentParameter;
  readonly ReductionParameter: ReductionParameter;
  readonly ReLUParameter: ReLUParameter;
  readonly ReshapeParameter: ReshapeParameter;
  readonly ScaleParameter: ScaleParameter;
  readonly SigmoidParameter: SigmoidParameter;
  readonly SliceParameter: SliceParameter;
  readonly SoftmaxParameter: SoftmaxParameter;
  readonly SwishParameter: SwishParameter;
  readonly TanHParameter: TanHParameter;
  readonly TileParameter: TileParameter;
  readonly ThresholdParameter: ThresholdParameter;
  readonly WindowDataParameter: WindowDataParameter;
  readonly SPPParameter: SPPParameter;
  readonly V1LayerParameter: V1LayerParameter;
  readonly V0LayerParameter: V0LayerParameter;
  readonly PReLUParameter: PReLUParameter;
}

/** The messages with a layer's settings, by their field in LayerParameter. */
export interface LayerParams {
  readonly transform_param: TransformationParameter;
  readonly loss_param: LossParameter;
  readonly accuracy_param: AccuracyParameter;
  readonly argmax_param: ArgMaxParameter;
  readonly batch_norm_param: BatchNormParameter;
  readonly bias_param: BiasParameter;
  readonly clip_param: ClipParameter;
  readonly concat_param: ConcatParameter;
  readonly contrastive_loss_param: ContrastiveLossParameter;
  readonly convolution_param: ConvolutionParameter;
  readonly crop_param: CropParameter;
  readonly data_param: DataParameter;
  readonly dropout_param: DropoutParameter;
  readonly dummy_data_param: DummyDataParameter;
  readonly eltwise_param: EltwiseParameter;
  readonly elu_param: ELUParameter;
  readonly embed_param: EmbedParameter;
  readonly exp_param: ExpParameter;
  readonly flatten_param: FlattenParameter;
  readonly hdf5_data_param: HDF5DataParameter;
  readonly hdf5_output_param: HDF5OutputParameter;
  readonly hinge_loss_param: HingeLossParameter;
  readonly image_data_param: ImageDataParameter;
  readonly infogain_loss_param: InfogainLossParameter;
  readonly inner_product_param: InnerProductParameter;
  readonly input_param: InputParameter;
  readonly log_param: LogParameter;
  readonly lrn_param: LRNParameter;
  readonly memory_data_param: MemoryDataParameter;
  readonly mvn_param: MVNParameter;
  readonly parameter_param: ParameterParameter;
  readonly pooling_param: PoolingParameter;
  readonly power_param: PowerParameter;
  readonly prelu_param: PReLUParameter;
  readonly python_param: PythonParameter;
  readonly recurrent_param: RecurrentParameter;
  readonly reduction_param: ReductionParameter;
  readonly relu_param: ReLUParameter;
  readonly reshape_param: ReshapeParameter;
  readonly scale_param: ScaleParameter;
  readonly sigmoid_param: SigmoidParameter;
  readonly softmax_param: SoftmaxParameter;
  readonly spp_param: SPPParameter;
  readonly slice_param: SliceParameter;
  readonly swish_param: SwishParameter;
  readonly tanh_param: TanHParameter;
  readonly threshold_param: ThresholdParameter;
  readonly tile_param: TileParameter;
  readonly window_data_param: WindowDataParameter;
}

/** What `type` of a layer may be: the types that stock Caffe registers. */
export type LayerType =
  | 'Convolution'
  | 'Deconvolution'
  | 'Im2col'
  | 'Pooling'
  | 'SPP'
  | 'LRN'
  | 'MVN'
  | 'BatchNorm'
  | 'InnerProduct'
  | 'Embed'
  | 'Concat'
  | 'Slice'
  | 'Split'
  | 'Eltwise'
  | 'Flatten'
  | 'Reshape'
  | 'Crop'
  | 'Reduction'
  | 'ArgMax'
  | 'Tile'
  | 'Scale'
  | 'Bias'
  | 'BatchReindex'
  | 'Filter'
  | 'Silence'
  | 'Parameter'
  | 'Softmax'
  | 'ReLU'
  | 'PReLU'
  | 'ELU'
  | 'Sigmoid'
  | 'TanH'
  | 'AbsVal'
  | 'BNLL'
  | 'Power'
  | 'Exp'
  | 'Log'
  | 'Threshold'
  | 'Swish'
  | 'Clip'
  | 'Dropout'
  | 'RNN'
  | 'LSTM'
  | 'LSTMUnit'
  | 'SoftmaxWithLoss'
  | 'SigmoidCrossEntropyLoss'
  | 'EuclideanLoss'
  | 'HingeLoss'
  | 'MultinomialLogisticLoss'
  | 'InfogainLoss'
  | 'ContrastiveLoss'
  | 'Accuracy'
  | 'Input'
  | 'DummyData'
  | 'Data'
  | 'ImageData'
  | 'WindowData'
  | 'HDF5Data'
  | 'HDF5Output'
  | 'MemoryData'
  | 'Python';
