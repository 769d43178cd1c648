// Generated from caffe-schema.json by `npm run generate`. Do not edit.

import type {
  FillerParameter as StockFillerParameter,
  LayerParameter as StockLayerParameter,
  TransformationParameter as StockTransformationParameter,
  LossParameter as StockLossParameter,
  AccuracyParameter as StockAccuracyParameter,
  ArgMaxParameter as StockArgMaxParameter,
  ConcatParameter as StockConcatParameter,
  BatchNormParameter as StockBatchNormParameter,
  BiasParameter as StockBiasParameter,
  ConvolutionParameter as StockConvolutionParameter,
  DataParameter as StockDataParameter,
  DropoutParameter as StockDropoutParameter,
  EltwiseParameter as StockEltwiseParameter,
  ELUParameter as StockELUParameter,
  ImageDataParameter as StockImageDataParameter,
  InnerProductParameter as StockInnerProductParameter,
  InputParameter as StockInputParameter,
  LRNParameter as StockLRNParameter,
  MemoryDataParameter as StockMemoryDataParameter,
  MVNParameter as StockMVNParameter,
  ParameterParameter as StockParameterParameter,
  PoolingParameter as StockPoolingParameter,
  PowerParameter as StockPowerParameter,
  RecurrentParameter as StockRecurrentParameter,
  ReductionParameter as StockReductionParameter,
  ReLUParameter as StockReLUParameter,
  ReshapeParameter as StockReshapeParameter,
  ScaleParameter as StockScaleParameter,
  SigmoidParameter as StockSigmoidParameter,
  SoftmaxParameter as StockSoftmaxParameter,
} from '../schema/caffe.generated.ts';

/** Settings of Accum. */
export interface AccumParameter {
  /** Least output height. */
  readonly top_height: number;
  /** Least output width. */
  readonly top_width: number;
  /** Round the size up to a multiple. */
  readonly size_divisible_by: number;
  /** Take the size from the last bottom. */
  readonly have_reference: boolean;
}

/** With what forks add. */
export interface AccuracyParameter extends StockAccuracyParameter {
  readonly min_is_better?: boolean;
}

/** Settings of AdaptiveBiasChannel. */
export interface AdaptiveBiasChannelParameter {
  /** Iterations. */
  readonly num_iter: number;
  /** Share of pixels that should be background. */
  readonly bg_portion: number;
  /** Share of pixels each present class should have. */
  readonly fg_portion: number;
  /** Suppress absent classes. */
  readonly suppress_others: boolean;
  /** Margin for that. */
  readonly margin_others: number;
}

/** Settings of AnnotatedData. */
export interface AnnotatedDataParameter {
  /** Ways of drawing crops. */
  readonly batch_sampler: readonly BatchSampler[];
  /** Label map to check labels with. */
  readonly label_map_file: string;
  /** Annotation type, overriding the record's. */
  readonly anno_type: 'BBOX' | 'BBOXandSeg' | 'LANE';
  /** Non-zero gives YOLO-style label rows. */
  readonly yolo_data_type?: number;
  /** Random jitter of YOLO crops. */
  readonly yolo_data_jitter?: number;
  /** Keep difficult objects when training. */
  readonly train_diffcult?: boolean;
  /** Treat all objects as one class. */
  readonly single_class?: boolean;
  /** Factor by which segmentation labels are smaller than the image. */
  readonly seg_scales?: number;
  /** Width of segmentation labels; 0 uses seg_scales. */
  readonly seg_resize_width?: number;
  /** Height of segmentation labels; 0 uses seg_scales. */
  readonly seg_resize_height?: number;
  /** Introduce difficult objects gradually. */
  readonly difficult_label_warmup?: boolean;
}

/** With what forks add. */
export interface ArgMaxParameter extends StockArgMaxParameter {
  readonly min_first?: boolean;
}

export interface AttentionParameter {
  readonly batch_size: number;
  readonly query_depth: number;
  readonly alignments_size: number;
  readonly scale: boolean;
  readonly normalize: boolean;
  readonly attention_option: string;
}

/** Settings of the augmentation layers. */
export interface AugmentationParameter {
  /** Output width. */
  readonly crop_width: number;
  /** Output height. */
  readonly crop_height: number;
  /** Directory for augmented images. */
  readonly write_augmented: string;
  /** Largest value of the data. */
  readonly max_multiplier: number;
  /** Augment in TEST too. */
  readonly augment_during_test: boolean;
  /** Iterations over which the mean is computed; 0 off. */
  readonly recompute_mean: number;
  /** File to write the mean to. */
  readonly write_mean: string;
  /** Mean per pixel rather than per channel. */
  readonly mean_per_pixel: boolean;
  /** Fixed mean per channel. */
  readonly mean: readonly number[];
  /** "add", "replace" or "regenerate". */
  readonly mode: string;
  /** Input width if no bottom tells it. */
  readonly bottomwidth: number;
  /** Input height if no bottom tells it. */
  readonly bottomheight: number;
  /** Batch size if no bottom tells it. */
  readonly num: number;
  /** Colour basis, nine values. */
  readonly chromatic_eigvec: readonly number[];
  /** Mirroring. */
  readonly mirror: RandomGeneratorParameter;
  /** Shift in both directions. */
  readonly translate: RandomGeneratorParameter;
  /** Rotation. */
  readonly rotate: RandomGeneratorParameter;
  /** Zoom. */
  readonly zoom: RandomGeneratorParameter;
  /** Aspect change. */
  readonly squeeze: RandomGeneratorParameter;
  /** Horizontal shift. */
  readonly translate_x: RandomGeneratorParameter;
  /** Vertical shift. */
  readonly translate_y: RandomGeneratorParameter;
  /** Gamma. */
  readonly gamma: RandomGeneratorParameter;
  /** Brightness. */
  readonly brightness: RandomGeneratorParameter;
  /** Contrast. */
  readonly contrast: RandomGeneratorParameter;
  /** Colour factors. */
  readonly color: RandomGeneratorParameter;
  /** Exponent of lightness. */
  readonly lmult_pow: RandomGeneratorParameter;
  /** Factor of lightness. */
  readonly lmult_mult: RandomGeneratorParameter;
  /** Addend of lightness. */
  readonly lmult_add: RandomGeneratorParameter;
  /** Exponent of saturation. */
  readonly sat_pow: RandomGeneratorParameter;
  /** Factor of saturation. */
  readonly sat_mult: RandomGeneratorParameter;
  /** Addend of saturation. */
  readonly sat_add: RandomGeneratorParameter;
  /** Exponent of colour. */
  readonly col_pow: RandomGeneratorParameter;
  /** Factor of colour. */
  readonly col_mult: RandomGeneratorParameter;
  /** Addend of colour. */
  readonly col_add: RandomGeneratorParameter;
  /** Exponent of the lightness component. */
  readonly ladd_pow: RandomGeneratorParameter;
  /** Factor of the lightness component. */
  readonly ladd_mult: RandomGeneratorParameter;
  /** Addend of the lightness component. */
  readonly ladd_add: RandomGeneratorParameter;
  /** Colour rotation. */
  readonly col_rotate: RandomGeneratorParameter;
  /** Amount of fog. */
  readonly fog_amount: RandomGeneratorParameter;
  /** Scale of the fog. */
  readonly fog_size: RandomGeneratorParameter;
  /** Direction of motion blur. */
  readonly motion_blur_angle: RandomGeneratorParameter;
  /** Length of motion blur. */
  readonly motion_blur_size: RandomGeneratorParameter;
  /** Direction of the shadow edge. */
  readonly shadow_angle: RandomGeneratorParameter;
  /** Distance of the shadow edge. */
  readonly shadow_distance: RandomGeneratorParameter;
  /** Darkness of the shadow. */
  readonly shadow_strength: RandomGeneratorParameter;
  /** Strength of noise. */
  readonly noise: RandomGeneratorParameter;
}

/** Settings of BN (two incompatible families). */
export interface BNParameter {
  /** Initial slope. */
  readonly slope_filler?: FillerParameter;
  /** Initial bias. */
  readonly bias_filler?: FillerParameter;
  /** Share of the old running statistics kept. */
  readonly momentum?: number;
  /** Constant added to the variance. */
  readonly eps?: number;
  /** Use and keep the stored statistics, train nothing. */
  readonly frozen?: boolean;
  /** Implementation to use. */
  readonly engine?: 'DEFAULT' | 'CAFFE' | 'CUDNN';
  /** Learn with batch statistics, or infer. */
  readonly bn_mode?: 'LEARN' | 'INFERENCE';
  /** Initial scale. */
  readonly scale_filler?: FillerParameter;
  /** Initial shift. */
  readonly shift_filler?: FillerParameter;
  /** Use ICNet's form. */
  readonly icnet?: boolean;
}

export interface BatchContrastiveParameter {
  readonly positive_margin: number;
  readonly negative_margin: number;
  readonly positive_weight: number;
  readonly negative_weight: number;
  readonly max_only: boolean;
}

/** With what forks add. */
export interface BatchNormParameter extends StockBatchNormParameter {
  /** Update the running statistics. */
  readonly update_global_stats?: boolean;
  /** Initial scale. */
  readonly scale_filler?: FillerParameter;
  /** Initial bias. */
  readonly bias_filler?: FillerParameter;
  /** Also learn a scale and a bias (blobs 3 and 4). */
  readonly scale_bias?: boolean;
  /** Implementation to use. */
  readonly engine?: 'DEFAULT' | 'CAFFE' | 'CUDNN' | 'MKL2017' | 'MKLDNN';
  /** Also learn a scale (and bias). */
  readonly use_weight_bias?: boolean;
  /** Learn the bias as well. */
  readonly bias_term?: boolean;
  /** Initial scale. */
  readonly filler?: FillerParameter;
  /** Samples per statistics group; must divide the batch. */
  readonly stats_batch_size?: number;
  /** Fuse a ReLU. */
  readonly relu?: boolean;
  /** Do not subtract the mean. */
  readonly disable_mean?: boolean;
  /** Do not divide by the deviation. */
  readonly disable_variance?: boolean;
  readonly add_eps_before_sqrt?: boolean;
  readonly icnet?: boolean;
}

/** Settings of BatchReduction. */
export interface BatchReductionParameter {
  /** Pyramid levels; level l has l² entries. */
  readonly level: readonly number[];
  /** Operation and axis. */
  readonly reduction_param: ReductionParameter;
  /** Also reduce a second, position axis. */
  readonly pos: boolean;
}

/** One way of drawing crops for detection training. */
export interface BatchSampler {
  /** Draw from the original image. */
  readonly use_original_image: boolean;
  /** Ranges of the crop box. */
  readonly sampler: Sampler;
  /** Condition the crop must meet. */
  readonly sample_constraint: SampleConstraint;
  /** Stop after this many accepted crops. */
  readonly max_sample: number;
  /** Give up after this many draws. */
  readonly max_trials: number;
}

export interface BatchToSpaceNDParameter {
  readonly block_shape: readonly number[];
  readonly crops: readonly number[];
}

/** Settings of BiasChannel. */
export interface BiasChannelParameter {
  /** Bias for the background. */
  readonly bg_bias: number;
  /** Bias for present classes. */
  readonly fg_bias: number;
  /** Labels left out. */
  readonly ignore_label: readonly number[];
  /** Labels per image or per pixel. */
  readonly label_type?: 'IMAGE' | 'PIXEL';
  /** Index of the background class. */
  readonly background_label?: number;
}

/** With what forks add. */
export interface BiasParameter extends StockBiasParameter {
  /** Initial values of a learned bias; zeros when unset. */
  readonly filler: FillerParameter;
  readonly input_scale?: number;
  readonly output_scale?: number;
  readonly bias_scale?: number;
  readonly input_zero_point?: number;
  readonly output_zero_point?: number;
  readonly bias_zero_point?: number;
  readonly saturate?: 'None' | 'Signed' | 'Unsigned' | 'Signed_8bit' | 'Unsigned_8bit';
  readonly quantize_method?: 'tflite' | 'ONNX' | 'Caffe2';
}

/** Settings of BIN_ACCURACY. */
export interface BinaryAccuracyParameter {
  /** Reported figure. */
  readonly accuracy_mode: 'Accuracy' | 'Precision' | 'Recall' | 'F_measure';
}

/** Settings of BlackAugmentation. */
export interface BlackAugmentationParameter {
  /** Chance of a black sample. */
  readonly black: RandomGeneratorParameter;
  /** Width of a black border. */
  readonly border: RandomGeneratorParameter;
}

/** Settings of BoxAnnotatorOHEM. */
export interface BoxAnnotatorOHEMParameter {
  /** Regions kept per image; positive. */
  readonly roi_per_img: number;
  /** Label given to the others. */
  readonly ignore_label: number;
}

/** Settings of BroadcastTo. */
export interface BroadcastToParameter {
  /** Output shape. */
  readonly shape: readonly number[];
}

/** Settings of CPMData. */
export interface CPMTransformationParameter {
  /** Factor on the values. */
  readonly scale: number;
  /** Random mirroring. */
  readonly mirror: boolean;
  /** Square crop; must stay 0. */
  readonly crop_size: number;
  /** Mean image. */
  readonly mean_file: string;
  /** Value to subtract. */
  readonly mean_value: readonly number[];
  /** Pixels per label cell. */
  readonly stride: number;
  /** Shrink factor of coverage boxes. */
  readonly scale_cvg: number;
  /** Longest coverage side. */
  readonly max_cvg_len: number;
  /** Shortest coverage side. */
  readonly min_cvg_len: number;
  /** Fill coverage fully. */
  readonly opaque_coverage: boolean;
  /** Coverage method. */
  readonly coverage: string;
  /** Probability of flipping. */
  readonly flip_prob: number;
  /** Largest rotation. */
  readonly max_rotate_degree: number;
  /** Write augmented images. */
  readonly visualize: boolean;
  /** Output width in training. */
  readonly crop_size_x: number;
  /** Output height in training. */
  readonly crop_size_y: number;
  /** Probability of scaling. */
  readonly scale_prob: number;
  /** Smallest scale. */
  readonly scale_min: number;
  /** Largest scale. */
  readonly scale_max: number;
  /** Divisor of box coordinates. */
  readonly bbox_norm_factor: number;
  /** Image path prefix. */
  readonly img_header: string;
  /** Decode to three channels. */
  readonly force_color: boolean;
  /** Decode to one channel. */
  readonly force_gray: boolean;
  /** Target object scale. */
  readonly target_dist: number;
  /** Largest shift of the centre. */
  readonly center_perterb_max: number;
  /** Width of the key-point bumps. */
  readonly sigma: number;
  /** Width of the centre bump. */
  readonly sigma_center: number;
  /** Tile size of contrast equalisation. */
  readonly clahe_tile_size: number;
  /** Limit of contrast equalisation. */
  readonly clahe_clip_limit: number;
  /** Equalise contrast. */
  readonly do_clahe: boolean;
  /** Number of maps per label half. */
  readonly num_parts: number;
  /** Number of tabulated augmentations. */
  readonly num_total_augs: number;
  /** "rand" or "table". */
  readonly aug_way: string;
  /** Make images grey. */
  readonly gray: number;
  /** Parts stored in the database. */
  readonly np_in_lmdb: number;
  /** Convert joint order. */
  readonly transform_body_joint: boolean;
}

/** Settings of the layer. */
export interface CReLUParameter {
  /** Slope for negative inputs. */
  readonly negative_slope: number;
  /** Axis that doubles. */
  readonly concat_axis: number;
}

/** Settings of the layer. */
export interface CTCParameter {
  /** Index of the blank; negative counts from the end. */
  readonly blank_index: number;
  /** Input is already normalised. */
  readonly already_softmax: boolean;
  /** Positions of the batch and class axes. */
  readonly nct_axis: readonly number[];
}

/** Settings of CENSOR_LABEL. */
export interface CensorLabelParameter {
  /** Label written for censored pixels. */
  readonly ignore_label: number;
}

/** Settings of CenterLoss. */
export interface CenterLossParameter {
  /** Number of classes. */
  readonly num_output: number;
  /** Initial centres. */
  readonly center_filler: FillerParameter;
  /** First axis of the feature. */
  readonly axis: number;
  /** Distance used. */
  readonly distance_type?: string;
}

/** Settings of CHANNEL_AGGREGATOR. */
export interface ChannelAggregatorParameter {
  /** Map from old to new channels. */
  readonly label_map_file: string;
}

export interface ChannelScaleParameter {
  readonly do_forward: boolean;
  readonly do_backward_feature: boolean;
  readonly do_backward_scale: boolean;
  readonly global_scale: boolean;
  readonly max_global_scale: number;
  readonly min_global_scale: number;
  readonly init_global_scale: number;
}

/** Ramp of augmentation strength. */
export interface CoeffScheduleParameter {
  /** Iterations to half way. */
  readonly half_life: number;
  /** Start value. */
  readonly initial_coeff: number;
  /** End value. */
  readonly final_coeff: number;
}

/** With what forks add. */
export interface ConcatParameter extends StockConcatParameter {
  /** Fuse permute and flatten. */
  readonly per_fla_fuse?: boolean;
  /** Implementation to use. */
  readonly engine?: 'DEFAULT' | 'CAFFE' | 'MKL2017' | 'MKLDNN';
  readonly input_scale?: readonly number[];
  readonly output_scale?: number;
  readonly input_zero_point?: readonly number[];
  readonly output_zero_point?: number;
  readonly saturate?: 'None' | 'Signed' | 'Unsigned' | 'Signed_8bit' | 'Unsigned_8bit';
  readonly quantize_method?: 'tflite' | 'ONNX' | 'Caffe2';
}

export interface ConfidencePenaltyLossParameter {
  readonly beta: number;
}

/** Settings of ContinuationIndicator. */
export interface ContinuationIndicatorParameter {
  /** Number of steps; positive. */
  readonly time_step: number;
  /** Number of sequences; positive. */
  readonly batch_size: number;
}

/** Settings of Convolution3D and Deconvolution3D. */
export interface Convolution3DParameter {
  /** Output channels; positive. */
  readonly num_output: number;
  /** Learn a bias (Deconvolution3D reads convolution_param.bias_term instead). */
  readonly bias_term: boolean;
  /** Spatial padding. */
  readonly pad: number;
  /** Spatial filter size. */
  readonly kernel_size: number;
  /** Declared, not used in shapes. */
  readonly group: number;
  /** Temporal filter size. */
  readonly kernel_depth: number;
  /** Spatial stride. */
  readonly stride: number;
  /** Temporal stride. */
  readonly temporal_stride: number;
  /** Initial weights. */
  readonly weight_filler: FillerParameter;
  /** Initial biases. */
  readonly bias_filler: FillerParameter;
  /** Filters processed one group after another; must divide num_output. */
  readonly filter_group: number;
  /** Temporal padding. */
  readonly temporal_pad: number;
}

/** With what forks add. */
export interface ConvolutionParameter extends StockConvolutionParameter {
  /** Initial values of the filters. */
  readonly weight_filler: FillerParameter;
  /** Initial values of the biases. */
  readonly bias_filler: FillerParameter;
  /** Dilation (DeepLab v1 name). */
  readonly hole?: number;
  /** Vertical dilation. */
  readonly hole_h?: number;
  /** Horizontal dilation. */
  readonly hole_w?: number;
  /** How cuDNN algorithms are chosen. */
  readonly cudnn_convolution_algo_seeker?: 'GET' | 'FINDEX';
  /** Fixed cuDNN algorithms. */
  readonly conv_algos_override?: string;
  /** Fuse a ReLU into the output. */
  readonly relu?: boolean;
  /** Slope of that ReLU. */
  readonly negative_slope?: number;
  /** "direct", "winograd" or "auto". */
  readonly conv_algorithm?: string;
  /** Factors of the fused sum. */
  readonly coeff?: readonly number[];
  /** Fuse an element-wise sum. */
  readonly fusion_type?: 'NONE_FUSION' | 'SUM_FUSION';
  /** Vertical dilation. */
  readonly dilation_h?: number;
  /** Horizontal dilation. */
  readonly dilation_w?: number;
  /** Temporal filter size. */
  readonly kernel_depth?: number;
  /** Temporal stride. */
  readonly temporal_stride?: number;
  /** Groups of filters processed one after another. */
  readonly filter_group?: number;
  /** Temporal padding. */
  readonly temporal_pad?: number;
  /** Added to the output size of deconvolution. */
  readonly shape_offset?: readonly number[];
  /** 0 explicit padding; 1 output ceil(in/stride) (TensorFlow SAME). */
  readonly pad_type?: number;
  /** Padding left. */
  readonly pad_l?: number;
  /** Padding right. */
  readonly pad_r?: number;
  /** Padding top. */
  readonly pad_t?: number;
  /** Padding bottom. */
  readonly pad_b?: number;
  readonly input_scale?: number;
  readonly output_scale?: number;
  readonly weight_scale?: number;
  readonly input_zero_point?: number;
  readonly output_zero_point?: number;
  readonly weight_zero_point?: number;
  readonly per_channel_scale_weight?: boolean;
  readonly per_channel_scale_output?: boolean;
  readonly submanifold_sparse?: boolean;
  readonly saturate?: 'None' | 'Signed' | 'Unsigned' | 'Signed_8bit' | 'Unsigned_8bit';
  readonly quantize_method?: 'tflite' | 'ONNX' | 'Caffe2';
  readonly weight_fixed?: boolean;
  readonly dis_mode?: boolean;
  readonly gen_mode?: boolean;
}

export interface Corr1dParameter {
  readonly num_of_shifts: number;
  readonly stride: number;
}

/** Settings of Correlation and Correlation1D. */
export interface CorrelationParameter {
  /** Padding of both inputs. */
  readonly pad: number;
  /** Patch side; required, odd. */
  readonly kernel_size: number;
  /** Largest displacement; required. */
  readonly max_displacement: number;
  /** Step in the first input. */
  readonly stride_1: number;
  /** Step of displacements. */
  readonly stride_2: number;
  /** Correlation1D: -1 left only, 0 both, 1 right only. */
  readonly single_direction: number;
  /** Absolute values. */
  readonly do_abs: boolean;
  /** Product or difference. */
  readonly correlation_type: 'MULTIPLY' | 'SUBTRACT';
}

export interface CountNonzeroParameter {
  readonly axis: readonly number[];
  readonly keepdims: boolean;
}

export interface CropAndResizeParameter {
  readonly crop_h: number;
  readonly crop_w: number;
  readonly extrapolation_value: number;
  readonly data_format: string;
}

/** Settings of CtcLoss. */
export interface CtcLossParameter {
  /** Number of symbols; positive. */
  readonly alphabet_size: number;
  /** Length of the input; positive. */
  readonly time_step: number;
  /** Index of the blank. */
  readonly blank_label: number;
}

/** With what forks add. */
export interface DataParameter extends StockDataParameter {
  /** Transformer threads. */
  readonly threads?: number;
  /** Parser threads. */
  readonly parser_threads?: number;
  /** Keep records in memory. */
  readonly cache?: boolean;
  /** Shuffle records. */
  readonly shuffle?: boolean;
  /** Load records at the start. */
  readonly precache?: boolean;
  /** Grid size(s) of box labels; one label top per value. */
  readonly side?: readonly number[];
  /** Show data for debugging. */
  readonly show_data?: number;
  /** Disk reader threads. */
  readonly disk_reader_threads?: number;
  /** Optimise for huge video sets. */
  readonly huge_video_dataset?: boolean;
  /** Use at most this many samples; -1 all. */
  readonly limit_samples?: number;
  /** File with a label per record. */
  readonly preselection_file?: string;
  /** Label to select from that file. */
  readonly preselection_label?: number;
  /** First record used. */
  readonly range_start?: number;
  /** Last record used; -1 the end. */
  readonly range_end?: number;
  /** Permute the records. */
  readonly rand_permute?: boolean;
  /** Permute before or after taking the range. */
  readonly rand_permute_order?: 'FIRST_PERMUTE_THEN_RANGE' | 'FIRST_RANGE_THEN_PERMUTE';
  /** Seed of the permutation. */
  readonly rand_permute_seed?: number;
  /** Channels at which the record is cut into tops. */
  readonly slice_point?: readonly number[];
  /** How each slice is encoded. */
  readonly encoding?: readonly ('UINT8' | 'UINT16FLOW' | 'BOOL1')[];
  /** Log details. */
  readonly verbose?: boolean;
  /** Value to subtract per channel. */
  readonly subtract?: readonly number[];
  /** Permute anew after this many iterations. */
  readonly permute_every_iter?: number;
  /** Keep blocks of this many records together. */
  readonly block_size?: number;
  /** Read in random order. */
  readonly random?: boolean;
}

/** Settings of DenseCRF. */
export interface DenseCRFParameter {
  /** Mean-field iterations. */
  readonly max_iter: number;
  /** Position width of each smoothness kernel. */
  readonly pos_xy_std: readonly number[];
  /** Weight of each smoothness kernel. */
  readonly pos_w: readonly number[];
  /** Position width of each appearance kernel. */
  readonly bi_xy_std: readonly number[];
  /** Colour width of each appearance kernel. */
  readonly bi_rgb_std: readonly number[];
  /** Weight of each appearance kernel. */
  readonly bi_w: readonly number[];
  /** Output probabilities rather than log values. */
  readonly output_probability?: boolean;
}

/** Settings of DenseImageData. */
export interface DenseImageDataParameter {
  /** List with an image and a label image per line. */
  readonly source: string;
  /** Images per batch. */
  readonly batch_size: number;
  /** Skip a random number of images at the start. */
  readonly rand_skip: number;
  /** Shuffle the list. */
  readonly shuffle: boolean;
  /** Resize height; together with new_width. */
  readonly new_height: number;
  /** Resize width; together with new_height. */
  readonly new_width: number;
  /** Load three channels. */
  readonly is_color: boolean;
  /** Mean image to subtract. */
  readonly mean_file: string;
  /** Text put before every path. */
  readonly root_folder: string;
  /** Random mirroring. */
  readonly mirror: boolean;
  /** Crop width; together with crop_height. */
  readonly crop_width: number;
  /** Crop height; together with crop_width. */
  readonly crop_height: number;
}

/** Settings of DepthToSpace. */
export interface DepthToSpaceParameter {
  /** Block side; required. */
  readonly block_size: number;
  /** "NHWC" (default), "NCHW", "CRD" or "DCR". */
  readonly data_format: string;
}

/** Random augmentation of DetectNet. */
export interface DetectNetAugmentationParameter {
  /** Probability of cropping. */
  readonly crop_prob: number;
  /** Largest horizontal shift. */
  readonly shift_x: number;
  /** Largest vertical shift. */
  readonly shift_y: number;
  /** Probability of scaling. */
  readonly scale_prob: number;
  /** Smallest scale. */
  readonly scale_min: number;
  /** Largest scale. */
  readonly scale_max: number;
  /** Probability of flipping. */
  readonly flip_prob: number;
  /** Probability of rotating. */
  readonly rotation_prob: number;
  /** Largest rotation. */
  readonly max_rotate_degree: number;
  /** Probability of a hue change. */
  readonly hue_rotation_prob: number;
  /** Largest hue change. */
  readonly hue_rotation: number;
  /** Probability of desaturating. */
  readonly desaturation_prob: number;
  /** Strongest desaturation. */
  readonly desaturation_max: number;
  /** Resize. */
  readonly resize_param: ResizeParameter;
  /** Degradation. */
  readonly noise_param: NoiseParameter;
  /** Colour distortion. */
  readonly distort_param: DistortionParameter;
  /** Expansion. */
  readonly expand_param: ExpansionParameter;
  /** Which boxes survive. */
  readonly emit_constraint: EmitConstraint;
}

/** How DetectNet turns boxes into coverage maps. */
export interface DetectNetGroundTruthParameter {
  /** Pixels per grid cell. */
  readonly stride: number;
  /** Shrink factor of coverage boxes. */
  readonly scale_cvg: number;
  /** Whether scale_cvg limits from above or below. */
  readonly gridbox_type: 'GRIDBOX_MAX' | 'GRIDBOX_MIN';
  /** Longest coverage side. */
  readonly max_cvg_len: number;
  /** Shortest coverage side. */
  readonly min_cvg_len: number;
  /** Shape of the coverage. */
  readonly coverage_type: 'RECTANGULAR';
  /** Output image width. */
  readonly image_size_x: number;
  /** Output image height. */
  readonly image_size_y: number;
  /** Normalise coverage by box size. */
  readonly obj_norm: boolean;
  /** Clip boxes to the image. */
  readonly crop_bboxes: boolean;
  /** Map from data-set class to network class. */
  readonly object_class: readonly DetectNetGroundTruthParameterClassMapping[];
}

/** One class mapping; both fields required. */
export interface DetectNetGroundTruthParameterClassMapping {
  /** Class in the data set. */
  readonly src: number;
  /** Class in the network. */
  readonly dst: number;
}

/** Settings of DetectionEvaluate. */
export interface DetectionEvaluateParameter {
  /** Number of classes; required. */
  readonly num_classes: number;
  /** Index of the background class; -1 none. */
  readonly background_label_id?: number;
  /** Overlap that counts as a hit. */
  readonly overlap_threshold: number;
  /** Also score difficult objects. */
  readonly evaluate_difficult_gt?: boolean;
  /** File with image names and sizes. */
  readonly name_size_file?: string;
  /** Resize that was applied to the images. */
  readonly resize_param?: ResizeParameter;
}

/** Settings of DetectionLoss (YOLO v1). */
export interface DetectionLossParameter {
  /** Grid size. */
  readonly side: number;
  /** Number of classes. */
  readonly num_class: number;
  /** Boxes per cell. */
  readonly num_object: number;
  /** Weight of objectness. */
  readonly object_scale: number;
  /** Weight of empty boxes. */
  readonly noobject_scale: number;
  /** Weight of classes. */
  readonly class_scale: number;
  /** Weight of coordinates. */
  readonly coord_scale: number;
  /** Use roots of sizes. */
  readonly sqrt: boolean;
  /** Coordinates relative to the cell. */
  readonly constriant: boolean;
}

/** Settings of DetectionOutput. */
export interface DetectionOutputParameter {
  /** Number of classes including background; required. */
  readonly num_classes: number;
  /** One box per prior for all classes. */
  readonly share_location?: boolean;
  /** Index of the background class; -1 none. */
  readonly background_label_id?: number;
  /** Non-maximum suppression. */
  readonly nms_param?: NonMaximumSuppressionParameter;
  /** Writing results to disk. */
  readonly save_output_param?: SaveOutputParameter;
  /** How box offsets are encoded. */
  readonly code_type?: 'CORNER' | 'CENTER_SIZE' | 'CORNER_SIZE';
  /** Offsets already include the variances. */
  readonly variance_encoded_in_target?: boolean;
  /** Boxes kept per image after suppression; -1 all. */
  readonly keep_top_k?: number;
  /** Drop boxes below this score. */
  readonly confidence_threshold: number;
  /** Draw the results. */
  readonly visualize?: boolean;
  /** Score from which boxes are drawn. */
  readonly visualize_threshold?: number;
  /** Video file for the drawings. */
  readonly save_file?: string;
  /** Grid size. */
  readonly side?: number;
  /** Boxes per cell. */
  readonly num_box?: number;
  /** Coordinates per box. */
  readonly coords?: number;
  /** Overlap above which the weaker box is dropped. */
  readonly nms_threshold?: number;
  /** Anchor widths and heights. */
  readonly biases?: readonly number[];
  /** Label map for names. */
  readonly label_map_file?: string;
  /** Score a refined anchor must reach. */
  readonly objectness_score?: number;
  /** Priors of each source per cell. */
  readonly ratio_permute?: boolean;
  /** Inputs are not permuted. */
  readonly no_permute?: boolean;
  /** Number of sources. */
  readonly nbottom?: number;
  /** ARM scores come separately. */
  readonly arm_conf_no_concat?: boolean;
  /** ARM boxes come separately. */
  readonly arm_loc_no_concat?: boolean;
  /** Priors per cell, source 0. */
  readonly ratio0?: number;
  /** Priors per cell, source 1. */
  readonly ratio1?: number;
  /** Priors per cell, source 2. */
  readonly ratio2?: number;
  /** Priors per cell, source 3. */
  readonly ratio3?: number;
  /** Priors per cell, source 4. */
  readonly ratio4?: number;
  /** Priors per cell, source 5. */
  readonly ratio5?: number;
  /** Use TensorFlow Lite's post-processing. */
  readonly tflite_detection?: boolean;
  /** Suppress per class in that mode. */
  readonly tflite_use_regular_nms?: boolean;
  /** Classes per box in that mode. */
  readonly max_classes_per_detection?: number;
  /** Box scales in that mode. */
  readonly scale_xywh?: readonly number[];
}

/** Random colour distortion. */
export interface DistortionParameter {
  /** Probability of a brightness change. */
  readonly brightness_prob: number;
  /** Largest brightness change. */
  readonly brightness_delta: number;
  /** Probability of a contrast change. */
  readonly contrast_prob: number;
  /** Smallest contrast factor. */
  readonly contrast_lower: number;
  /** Largest contrast factor. */
  readonly contrast_upper: number;
  /** Probability of a hue change. */
  readonly hue_prob: number;
  /** Largest hue change. */
  readonly hue_delta: number;
  /** Probability of a saturation change. */
  readonly saturation_prob: number;
  /** Smallest saturation factor. */
  readonly saturation_lower: number;
  /** Largest saturation factor. */
  readonly saturation_upper: number;
  /** Probability of shuffling the channels. */
  readonly random_order_prob: number;
  readonly exposure_lower?: number;
  readonly exposure_upper?: number;
}

/** Settings of DomainTransform. */
export interface DomainTransformParameter {
  /** Iterations; positive. */
  readonly num_iter: number;
  /** Spatial width; positive. */
  readonly spatial_sigma: number;
  /** Range width; positive. */
  readonly range_sigma: number;
  /** Least edge weight. */
  readonly min_weight: number;
}

/** Settings of DOMINANT_CHANNEL. */
export interface DominantChannelParameter {
  /** Number of channels to report. */
  readonly top_k: number;
}

/** Settings of DOWN_SAMPLING. */
export interface DownSamplingParameter {
  /** Spatial factor. */
  readonly spatial_factor: number;
  /** Temporal factor. */
  readonly temporal_factor: number;
}

/** Settings of Downsample. */
export interface DownsampleParameter {
  /** Output height if there is one bottom. */
  readonly top_height: number;
  /** Output width if there is one bottom. */
  readonly top_width: number;
}

/** With what forks add. */
export interface DropoutParameter extends StockDropoutParameter {
  /** Scale in training (true) or in testing (false). */
  readonly scale_train?: boolean;
  /** Keep dropping in TEST (Bayesian SegNet). */
  readonly sample_weights_test?: boolean;
  /** Implementation to use. */
  readonly engine?: 'DEFAULT' | 'CAFFE' | 'CUDNN';
  /** Seed of the mask. */
  readonly random_seed?: number;
  readonly sqrt_scale?: boolean;
}

/** With what forks add. */
export interface ELUParameter extends StockELUParameter {
  /** Factor on the output (SELU). */
  readonly lambda?: number;
}

/** Settings of ELTWISE_ACCURACY. */
export interface EltwiseAccuracyParameter {
  /** Rank that still counts. */
  readonly top_k: number;
  /** Label left out. */
  readonly ignore_label: number;
}

export interface EltwiseAffineParameter {
  readonly slope_filler: FillerParameter;
  readonly bias_filler: FillerParameter;
  readonly channel_shared: boolean;
}

/** With what forks add. */
export interface EltwiseParameter extends StockEltwiseParameter {
  /** Implementation to use. */
  readonly engine?: 'DEFAULT' | 'CAFFE' | 'MKL2017' | 'MKLDNN';
  readonly input_scale?: readonly number[];
  readonly output_scale?: number;
  readonly input_zero_point?: readonly number[];
  readonly output_zero_point?: number;
  readonly saturate?: 'None' | 'Signed' | 'Unsigned' | 'Signed_8bit' | 'Unsigned_8bit';
  readonly quantize_method?: 'tflite' | 'ONNX' | 'Caffe2';
  readonly axis?: number;
}

export interface EmbeddingLookupParameter {
  readonly ids: readonly number[];
  readonly ids_shape: readonly number[];
  readonly partition_strategy: string;
  readonly max_norm: number;
}

export interface EmbeddingLookupSparseParameter {
  readonly ids_indices: readonly number[];
  readonly ids_values: readonly number[];
  readonly ids_shape: readonly number[];
  readonly weight_values: readonly number[];
  readonly partition_strategy: string;
  readonly combiner: string;
  readonly max_norm: number;
}

/** Which object boxes survive a crop. */
export interface EmitConstraint {
  /** Test by box centre or by overlap. */
  readonly emit_type: 'CENTER' | 'MIN_OVERLAP';
  /** Least overlap for MIN_OVERLAP. */
  readonly emit_overlap: number;
}

/** Settings of EUCLIDEAN_LOSS in DeepLab v1. */
export interface EuclideanLossParameter {
}

/** Settings of EvalDetection. */
export interface EvalDetectionParameter {
  /** Grid size. */
  readonly side: number;
  /** Number of classes. */
  readonly num_class: number;
  /** Boxes per cell. */
  readonly num_object: number;
  /** Overlap that counts as a hit. */
  readonly threshold: number;
  /** Sizes are stored as roots. */
  readonly sqrt: boolean;
  /** Coordinates are relative to the cell. */
  readonly constriant: boolean;
  /** Which score ranks the boxes. */
  readonly score_type: 'OBJ' | 'PROB' | 'MULTIPLY';
  /** Suppression overlap; -1 off. */
  readonly nms: number;
  /** Anchor widths and heights. */
  readonly biases?: readonly number[];
}

/** Settings of ExpandDimsND. */
export interface ExpandDimsNDParameter {
  /** Positions of new axes. */
  readonly axis: readonly number[];
}

/** Random placement of the image on a larger canvas. */
export interface ExpansionParameter {
  /** Probability of expanding. */
  readonly prob: number;
  /** Largest canvas factor. */
  readonly max_expand_ratio: number;
}

export interface FCNDataParameter {
  readonly template_h: number;
  readonly template_w: number;
  readonly expand_left: number;
  readonly expand_right: number;
  readonly expand_top: number;
  readonly expand_bottom: number;
  readonly roi_multiply_h: number;
  readonly roi_multiply_w: number;
  readonly scale_step: number;
  readonly scale_step_num: number;
  readonly gaussian_size_h: number;
  readonly gaussian_size_w: number;
  readonly gaussian_std_h: number;
  readonly gaussian_std_w: number;
  readonly use_hog: boolean;
  readonly hog_cell_size: number;
  readonly min_iou: number;
}

export interface FeatureDecayLossParameter {
  readonly decay_threshold: number;
  readonly force_decay: boolean;
}

/** With what forks add. */
export interface FillerParameter extends StockFillerParameter {
  /** Factor on the values. */
  readonly scale?: number;
  /** Values on the diagonal ("diagonal" filler). */
  readonly diag_val?: readonly number[];
  /** Negative slope taken into account by msra. */
  readonly alpha?: number;
}

/** Settings of Flip. */
export interface FlipParameter {
  /** Mirror left-right. */
  readonly flip_width: boolean;
  /** Mirror top-bottom. */
  readonly flip_height: boolean;
}

/** Settings of FlowWarp. */
export interface FlowWarpParameter {
  /** Value outside the image. */
  readonly fill_value: 'ZERO' | 'NOT_A_NUMBER';
}

export interface FocalLossParameter {
  readonly type: 'ORIGIN' | 'LINEAR' | 'ONEADDP';
  readonly gamma: number;
  readonly alpha: number;
  readonly beta: number;
}

export interface GANLossParameter {
  readonly dis_iter: number;
  readonly gen_iter: number;
  readonly dis_lossweight: number;
  readonly gen_lossweight: number;
  readonly simple_genloss: boolean;
  readonly k_lr: number;
  readonly equilibrium: number;
  readonly nothing: boolean;
}

/** Settings of GAIN_CHANNEL. */
export interface GainChannelParameter {
  /** Channels that may be non-zero. */
  readonly num_output_nz: number;
  /** Mean drift. */
  readonly drift: number;
  /** Noise of the drift. */
  readonly stdev: number;
  /** Initial gains. */
  readonly gain_filler: FillerParameter;
  /** Keep the mean gain at one. */
  readonly norm_mean: boolean;
  /** Activity threshold. */
  readonly thresh: number;
}

export interface GatherNDParameter {
  readonly indices: readonly number[];
  readonly indices_shape: readonly number[];
}

export interface GatherParameter {
  readonly indices: readonly number[];
  readonly shape: readonly number[];
  readonly axis: number;
}

export interface GatherV2Parameter {
  readonly axis: number;
  readonly batch_flag: boolean;
}

export interface GemmParameter {
  readonly alpha: number;
  readonly beta: number;
  readonly transA: number;
  readonly transB: number;
}

export interface GeneralContrastiveParameter {
  readonly positive_margin: number;
  readonly negative_margin: number;
  readonly positive_weight: number;
  readonly negative_weight: number;
  readonly normalize_negative: number;
  readonly positive_outlier_thresh: number;
  readonly square: boolean;
  readonly max_negative_only: boolean;
  readonly max_positive_only: boolean;
  readonly positive_first: boolean;
  readonly positive_upper_bound: number;
  readonly exp_negative_weight: boolean;
  readonly add_intra_mae: boolean;
  readonly max_negative_margin: number;
}

export interface GeneralTripletParameter {
  readonly margin: number;
  readonly add_center_loss: boolean;
  readonly hardest_only: boolean;
  readonly positive_first: boolean;
  readonly positive_upper_bound: number;
  readonly positive_weight: number;
  readonly negative_weight: number;
}

/** Settings of HardSigmoid. */
export interface HardSigmoidParameter {
  /** Slope. */
  readonly alpha: number;
  /** Offset. */
  readonly beta: number;
}

/** Settings of HISTOGRAM. */
export interface HistogramParameter {
  /** Number of bins. */
  readonly num_labels: number;
  /** Labels left out. */
  readonly ignore_label: readonly number[];
}

export interface HotspotParameter {
  readonly gaussian_std: number;
  readonly output_height: number;
  readonly output_width: number;
  readonly data_height: number;
  readonly data_width: number;
  readonly mean_removed: boolean;
}

/** Settings of IGNORE_OVERLAY. */
export interface IgnoreOverlayParameter {
  /** Label to overlay. */
  readonly ignore_label: number;
}

/** Settings of ImResize. */
export interface ImResizeParameter {
  /** Output width when factor is 0. */
  readonly target_spatial_width: number;
  /** Output height when factor is 0. */
  readonly target_spatial_height: number;
  /** Enlargement; non-zero overrides the target sizes. */
  readonly factor: number;
  /** First scale of the input batch. */
  readonly start_scale: number;
  /** Step between scales. */
  readonly scale_gap: number;
}

/** With what forks add. */
export interface ImageDataParameter extends StockImageDataParameter {
  /** Label for padding. */
  readonly ignore_label?: number;
  /** None, one per image or one per pixel. */
  readonly label_type?: 'NONE' | 'IMAGE' | 'PIXEL';
  /** Whether labels are listed. */
  readonly has_label?: boolean;
  /** Labels per image. */
  readonly max_labels?: number;
  /** Label of other objects. */
  readonly other_object_label?: number;
  /** Resize the shorter side to this. */
  readonly short_side?: number;
  /** Reader threads. */
  readonly threads?: number;
  /** Keep images in memory. */
  readonly cache?: boolean;
  /** Load them at the start. */
  readonly precache?: boolean;
  /** Share of the data per node. */
  readonly dataset_share_per_node?: number;
  /** Least height. */
  readonly min_height?: number;
  /** Least width. */
  readonly min_width?: number;
  /** Frames per clip. */
  readonly new_length?: number;
  /** Show data for debugging. */
  readonly show_data?: number;
  /** Read frame images instead of video files. */
  readonly use_image?: boolean;
  /** Step between frames. */
  readonly sampling_rate?: number;
  /** Whether labels are listed. */
  readonly use_label?: boolean;
  /** Start clips at random frames. */
  readonly use_temporal_jitter?: boolean;
  /** Value to subtract. */
  readonly mean_value?: number;
  /** Channels of the voxel truth. */
  readonly num_truth_channels?: number;
  /** Truth is stored as bytes. */
  readonly use_byte_input?: boolean;
  /** Truth is optical flow. */
  readonly is_flow?: boolean;
  /** Factor on the truth. */
  readonly truth_scale?: number;
  /** Lower clip of the truth. */
  readonly clip_min?: number;
  /** Upper clip of the truth. */
  readonly clip_max?: number;
  readonly face_transform?: boolean;
  readonly max_shear_ratio?: number;
  readonly max_aspect_ratio?: number;
  readonly max_rotate_angle?: number;
  readonly min_random_scale?: number;
  readonly max_random_scale?: number;
  readonly max_random_shift?: number;
  readonly face_mirror?: boolean;
  readonly face_point_num?: number;
  readonly balance_class?: boolean;
  readonly balance_by?: number;
  readonly label_cut_start?: number;
  readonly label_cut_end?: number;
}

export interface InfimumLossParamter {
  readonly infimum: number;
}

/** Settings of InnerDistance. */
export interface InnerDistanceParameter {
  /** Number of centres with one bottom. */
  readonly num_output: number;
  /** Declared. */
  readonly bias_term: boolean;
  /** Initial centres. */
  readonly weight_filler: FillerParameter;
  /** Declared. */
  readonly bias_filler: FillerParameter;
  /** First axis of the feature. */
  readonly axis: number;
  /** Store the centres transposed. */
  readonly transpose: boolean;
  /** Distance used. */
  readonly distance_type: string;
  /** Normalise the centres. */
  readonly normalize: boolean;
  /** Train the centres only. */
  readonly update_center_only: boolean;
}

/** With what forks add. */
export interface InnerProductParameter extends StockInnerProductParameter {
  /** Initial values of the weights. */
  readonly weight_filler: FillerParameter;
  /** Initial values of the biases. */
  readonly bias_filler: FillerParameter;
  /** Implementation to use. */
  readonly engine?: 'DEFAULT' | 'CAFFE' | 'CUDNN' | 'MKLDNN';
  /** Fuse a ReLU. */
  readonly relu?: boolean;
  /** Slope of that ReLU. */
  readonly negative_slope?: number;
  /** Normalise the weights. */
  readonly normalize?: boolean;
  readonly weight_fixed?: boolean;
  readonly dis_mode?: boolean;
  readonly gen_mode?: boolean;
  readonly input_scale?: number;
  readonly output_scale?: number;
  readonly weight_scale?: number;
  readonly input_zero_point?: number;
  readonly output_zero_point?: number;
  readonly weight_zero_point?: number;
  readonly saturate?: 'None' | 'Signed' | 'Unsigned' | 'Signed_8bit' | 'Unsigned_8bit';
  readonly quantize_method?: 'tflite' | 'ONNX' | 'Caffe2';
}

/** With what forks add. */
export interface InputParameter extends StockInputParameter {
  readonly output_scale?: number;
  readonly output_zero_point?: number;
}

export interface InsanityParameter {
  readonly lb: number;
  readonly ub: number;
}

/** Settings of Interp (bilinear resize). */
export interface InterpParameter {
  /** Output height; used with width when neither factor is set. */
  readonly height: number;
  /** Output width; used with height when neither factor is set. */
  readonly width: number;
  /** Enlarge to in + (in-1)*(zoom-1). */
  readonly zoom_factor: number;
  /** Shrink to (in-1)/shrink + 1. */
  readonly shrink_factor: number;
  /** Rows and columns added at the start; only <= 0 (cropping). */
  readonly pad_beg: number;
  /** Rows and columns added at the end; only <= 0 (cropping). */
  readonly pad_end: number;
  /** Enlarge to in*factor; read only if nothing else is set. */
  readonly full_zoom_factor?: number;
}

/** Settings of L1Loss. */
export interface L1LossParameter {
  /** Norm over channels at each position. */
  readonly l2_per_location: boolean;
  /** Scale by the number of channels. */
  readonly l2_prescale_by_channels: boolean;
  /** Divide by the number of valid entries. */
  readonly normalize_by_num_entries: boolean;
  /** Constant inside the root. */
  readonly epsilon: number;
  /** Errors below this count as zero. */
  readonly plateau: number;
}

/** With what forks add. */
export interface LRNParameter extends StockLRNParameter {
  readonly input_scale?: number;
  readonly output_scale?: number;
}

/** Settings of Lstm. */
export interface LSTMParameter {
  /** Size of the hidden state. */
  readonly num_output: number;
  /** Gradient clip; 0 off. */
  readonly clipping_threshold: number;
  /** Initial weights. */
  readonly weight_filler: FillerParameter;
  /** Initial biases. */
  readonly bias_filler: FillerParameter;
  /** Sequences in the batch; axis 0 is time × this. */
  readonly batch_size: number;
}

export interface LabelSpecificAddParameter {
  readonly bias: number;
  readonly transform_test: boolean;
  readonly bias_base: number;
  readonly bias_gamma: number;
  readonly bias_power: number;
  readonly bias_min: number;
  readonly bias_max: number;
  readonly iteration: number;
}

export interface LabelSpecificAffineParameter {
  readonly scale_base: number;
  readonly scale_gamma: number;
  readonly scale_power: number;
  readonly scale_max: number;
  readonly transform_test: boolean;
  readonly iteration: number;
  readonly bias_base: number;
  readonly bias_gamma: number;
  readonly bias_power: number;
  readonly bias_max: number;
  readonly power_base: number;
  readonly power_gamma: number;
  readonly power_power: number;
  readonly power_min: number;
  readonly auto_tune: boolean;
  readonly reset: boolean;
}

export interface LabelSpecificHardMarginParameter {
  readonly positive_weight: number;
}

export interface LabelSpecificMarginParameter {
  readonly type: 'HARD' | 'SOFT';
  readonly margin_base: number;
  readonly margin_max: number;
  readonly power: number;
  readonly gamma: number;
  readonly iteration: number;
  readonly reset_margin: boolean;
  readonly margin_on_test: boolean;
  readonly auto_tune: boolean;
}

export interface LabelSpecificRescaleParameter {
  readonly positive_weight: number;
  readonly negative_weight: number;
  readonly positive_lower_bound: number;
  readonly negative_upper_bound: number;
  readonly rescale_test: boolean;
  readonly for_ip: boolean;
  readonly positive_weight_base: number;
  readonly gamma: number;
  readonly power: number;
  readonly positive_weight_min: number;
  readonly positive_weight_max: number;
  readonly iteration: number;
  readonly bias_fix: boolean;
  readonly power_on_positive: boolean;
}

/** Settings of LabelsequenceAccuracy. */
export interface LabelsequenceAccuracyParameter {
  /** Index of the blank. */
  readonly blank_label: number;
}

export interface LargeMarginInnerProductParameter {
  readonly num_output: number;
  readonly type: 'SINGLE' | 'DOUBLE' | 'TRIPLE' | 'QUADRUPLE';
  readonly weight_filler: FillerParameter;
  readonly axis: number;
  readonly base: number;
  readonly gamma: number;
  readonly power: number;
  readonly iteration: number;
  readonly lambda_min: number;
}

/** Settings of LayerNorm. */
export interface LayerNormParameter {
  /** Constant added to the variance. */
  readonly eps: number;
  /** Learn a scale and a shift. */
  readonly elementwise_affine: boolean;
}

/** Settings of Local (unshared convolution). */
export interface LocalParameter {
  /** Output channels; positive. */
  readonly num_output: number;
  /** Learn biases. */
  readonly bias_term: boolean;
  /** Padding. */
  readonly pad: number;
  /** Filter size; positive. */
  readonly kernel_size: number;
  /** Stride. */
  readonly stride: number;
  /** Initial weights. */
  readonly weight_filler: FillerParameter;
  /** Initial biases. */
  readonly bias_filler: FillerParameter;
}

/** Settings of LogSoftmax. */
export interface LogSoftmaxParameter {
  /** Class axis. */
  readonly axis: number;
}

/** With what forks add. */
export interface LossParameter extends StockLossParameter {
  /** Divisor for PRE_FIXED normalisation. */
  readonly pre_fixed_normalizer?: number;
  /** Weight classes by class_weighting. */
  readonly weight_by_label_freqs?: boolean;
  /** Weight per class. */
  readonly class_weighting?: readonly number[];
  /** Share of probability moved to other classes. */
  readonly label_smoothing?: number;
}

/** Settings of LpNormalization. */
export interface LpNormalizationParameter {
  /** Axes to normalise over. */
  readonly axis: readonly number[];
  /** Order of the norm. */
  readonly p: number;
}

/** Settings of LpqLoss. */
export interface LpqLossParameter {
  /** Scale by the number of channels. */
  readonly l2_prescale_by_channels: boolean;
  /** Divide by the number of valid entries. */
  readonly normalize_by_num_entries: boolean;
  /** Constant inside the p-power. */
  readonly p_epsilon: number;
  /** Constant inside the q-power. */
  readonly q_epsilon: number;
  /** Iterations at which the next p and q apply; first 0, ascending. */
  readonly pq_episode_starts_at_iter: readonly number[];
  /** Inner exponent(s). */
  readonly p: readonly number[];
  /** Outer exponent(s). */
  readonly q: readonly number[];
}

export interface MILDataParameter {
  readonly source: string;
  readonly num_scales: number;
  readonly scale_factor: number;
  readonly channels: number;
  readonly images_per_batch: number;
  readonly n_classes: number;
  readonly label_file: string;
  readonly root_dir: string;
  readonly ext: string;
  readonly randomize: boolean;
}

export interface MILParameter {
  readonly type: 'MAX' | 'NOR';
}

/** With what forks add. */
export interface MVNParameter extends StockMVNParameter {
  readonly add_eps_before_sqrt?: boolean;
}

export interface MarginInnerProductParameter {
  readonly num_output: number;
  readonly type: 'SINGLE' | 'DOUBLE' | 'TRIPLE' | 'QUADRUPLE';
  readonly weight_filler: FillerParameter;
  readonly axis: number;
  readonly base: number;
  readonly gamma: number;
  readonly power: number;
  readonly iteration: number;
  readonly lambda_min: number;
}

export interface MaskRCNNDetectionParameter {
  readonly bbox_std_dev: readonly number[];
  readonly batch_size: number;
  readonly detection_max_instances: number;
  readonly detection_min_confidence: number;
  readonly detection_nms_threshold: number;
}

export interface MaskRCNNProposalParameter {
  readonly rpn_bbox_std_dev: readonly number[];
  readonly batch_size: number;
  readonly images_per_gpu: number;
  readonly pre_nms_limit: number;
  readonly rpn_nms_threshold: number;
  readonly post_nms_rois_inference: number;
}

/** Settings of MatMul. */
export interface MatMulParameter {
  /** Transpose the first operand. */
  readonly transpose_a: boolean;
  /** Transpose the second operand. */
  readonly transpose_b: boolean;
  /** Shape of a learned second operand. */
  readonly blob_shape: readonly number[];
}

/** Settings of MatRead. */
export interface MatReadParameter {
  /** Path prefix of the files. */
  readonly prefix: string;
  /** List of file names. */
  readonly source: string;
  /** Characters cut from the end of each name. */
  readonly strip: number;
  /** Samples per batch. */
  readonly batch_size: number;
}

/** Settings of MatWrite. */
export interface MatWriteParameter {
  /** Path prefix of the files. */
  readonly prefix: string;
  /** List of file names. */
  readonly source: string;
  /** Characters cut from the end of each name. */
  readonly strip: number;
  /** Iterations between writes. */
  readonly period: number;
}

/** Settings of Mean. */
export interface MeanParameter {
  /** Add or subtract; required. */
  readonly operation: 'ADD' | 'SUBTRACT';
  /** File with the mean. */
  readonly file: string;
  /** Mean per channel. */
  readonly value: readonly number[];
  /** Factor on the mean. */
  readonly mean_scale: number;
  /** Factor on the input. */
  readonly input_scale: number;
  /** Factor on the output. */
  readonly output_scale: number;
}

/** With what forks add. */
export interface MemoryDataParameter extends StockMemoryDataParameter {
  readonly transpose?: boolean;
}

export interface MirrorPadParameter {
  readonly paddings: readonly number[];
  readonly constant_values: number;
  readonly mode: string;
}

/** Redistribution of activations between nodes. */
export interface MnActivationParameter {
  /** Nodes before. */
  readonly num_nodes_in: number;
  /** Nodes after. */
  readonly num_nodes_out: number;
  /** Parts before. */
  readonly model_parts_in: number;
  /** Parts after. */
  readonly model_parts_out: number;
  /** Reduce as well. */
  readonly need_reduce: boolean;
}

/** Gradient compression of a layer. */
export interface MnParamGradCompressParameter {
  /** On or off per blob. */
  readonly param_grad_compress_enable: readonly boolean[];
}

export interface MulParameter {
  readonly mul_shape: readonly number[];
}

/** Settings of MultiBoxLoss. */
export interface MultiBoxLossParameter {
  /** Loss for boxes. */
  readonly loc_loss_type: 'L2' | 'SMOOTH_L1';
  /** Loss for classes. */
  readonly conf_loss_type: 'SOFTMAX' | 'LOGISTIC';
  /** Weight of the box loss. */
  readonly loc_weight: number;
  /** Number of classes including background; required. */
  readonly num_classes: number;
  /** One box per prior for all classes; needed for negative mining. */
  readonly share_location: boolean;
  /** How priors are matched to objects. */
  readonly match_type: 'BIPARTITE' | 'PER_PREDICTION';
  /** Overlap for a match. */
  readonly overlap_threshold: number;
  /** Match priors rather than predicted boxes. */
  readonly use_prior_for_matching: boolean;
  /** Index of the background class. */
  readonly background_label_id: number;
  /** Also train on difficult objects. */
  readonly use_difficult_gt: boolean;
  /** Deprecated; use mining_type. */
  readonly do_neg_mining: boolean;
  /** Negatives per positive in mining. */
  readonly neg_pos_ratio: number;
  /** Largest overlap of a negative. */
  readonly neg_overlap: number;
  /** How box offsets are encoded. */
  readonly code_type: 'CORNER' | 'CENTER_SIZE' | 'CORNER_SIZE';
  /** Put the variances into the targets. */
  readonly encode_variance_in_target: boolean;
  /** Treat all objects as one class. */
  readonly map_object_to_agnostic: boolean;
  /** Skip priors that cross the image border. */
  readonly ignore_cross_boundary_bbox: boolean;
  /** Only train on priors inside the image. */
  readonly bp_inside: boolean;
  /** Kind of hard-example mining. */
  readonly mining_type: 'NONE' | 'MAX_NEGATIVE' | 'HARD_EXAMPLE';
  /** Suppression used in HARD_EXAMPLE mining. */
  readonly nms_param: NonMaximumSuppressionParameter;
  /** Examples kept in HARD_EXAMPLE mining. */
  readonly sample_size: number;
  /** Suppress priors rather than predicted boxes. */
  readonly use_prior_for_nms: boolean;
  /** Leave difficult objects out of matching. */
  readonly ignore_difficult_gt?: boolean;
  /** Score a refined anchor must reach. */
  readonly objectness_score?: number;
}

/** Multi-node settings of a layer. */
export interface MultinodeLayerParameter {
  /** Number of nodes. */
  readonly num_nodes: number;
  /** Parts of the model. */
  readonly model_parts: number;
}

export interface NCAParameter {
  readonly min_negative_only: boolean;
}

export interface NMSGatherParameter {
  readonly top_k: number;
  readonly axis: number;
  readonly iou_threshold: number;
}

export interface NMSParameter {
  readonly top_k: number;
  readonly axis: number;
  readonly iou_threshold: number;
}

/** Settings of Nms. */
export interface NmsParameter {
  /** Least peak value. */
  readonly threshold: number;
  /** Declared, not used in shapes. */
  readonly num_peak: number;
  /** Peaks kept per part. */
  readonly max_peaks: number;
  /** Parts searched. */
  readonly num_parts: number;
}

/** Random image degradation. */
export interface NoiseParameter {
  /** Probability of applying it. */
  readonly prob?: number;
  /** Histogram equalisation. */
  readonly hist_eq?: boolean;
  /** Invert colours. */
  readonly inverse?: boolean;
  /** Turn to grey. */
  readonly decolorize?: boolean;
  /** Gaussian blur. */
  readonly gauss_blur?: boolean;
  /** JPEG quality to re-encode at; -1 off. */
  readonly jpeg?: number;
  /** Reduce the number of levels. */
  readonly posterize?: boolean;
  /** Erosion. */
  readonly erode?: boolean;
  /** Salt-and-pepper noise. */
  readonly saltpepper?: boolean;
  /** Settings of that noise. */
  readonly saltpepper_param?: SaltPepperParameter;
  /** Local contrast equalisation. */
  readonly clahe?: boolean;
  /** Convert to HSV. */
  readonly convert_to_hsv?: boolean;
  /** Convert to Lab. */
  readonly convert_to_lab?: boolean;
  readonly gaussian_std?: number;
  readonly uniform_range?: number;
  readonly bias?: number;
}

export interface NonMaxSuppressionParameter {
  readonly max_output_boxes_per_class: number;
  readonly iou_threshold: number;
  readonly score_threshold: number;
  readonly center_point_box: number;
}

/** Non-maximum suppression. */
export interface NonMaximumSuppressionParameter {
  /** Overlap above which the weaker box is dropped. */
  readonly nms_threshold: number;
  /** Boxes kept before suppression. */
  readonly top_k: number;
  /** Factor that lowers the threshold adaptively, in (0, 1]. */
  readonly eta: number;
}

/** Settings of Normalize. */
export interface NormalizeParameter {
  /** Normalise over the whole sample (true) or per position across channels. */
  readonly across_spatial?: boolean;
  /** Initial values of the learned scale; ones when unset. */
  readonly scale_filler?: FillerParameter;
  /** One scale for all channels. */
  readonly channel_shared?: boolean;
  /** Constant that avoids division by zero. */
  readonly eps?: number;
  /** "L2" or "L1". */
  readonly normalize_type?: string;
  /** Use a simplified gradient. */
  readonly fix_gradient?: boolean;
  /** Also propagate through the norm output. */
  readonly bp_norm?: boolean;
  /** Add eps inside the root. */
  readonly add_eps_before_sqrt?: boolean;
}

export interface NotEqualParameter {
  readonly comparand: number;
}

/** Settings of ONEHOT. */
export interface OneHotParameter {
  /** Number of classes. */
  readonly num_labels?: number;
  readonly depth?: number;
  readonly on_value?: number;
  readonly off_value?: number;
  readonly axis?: number;
}

export interface OrdinalRegressionParameter {
  readonly k: number;
  readonly weight_file: string;
}

/** Settings of PSROIPooling; all required. */
export interface PSROIPoolingParameter {
  /** Factor from image to feature-map coordinates. */
  readonly spatial_scale: number;
  /** Output channels. */
  readonly output_dim: number;
  /** Bins per side. */
  readonly group_size: number;
}

/** Settings of Pad. */
export interface PadParameter {
  /** Before and after value for every axis. */
  readonly paddings: readonly number[];
  /** Fill value. */
  readonly constant_values: number;
}

/** Settings of PADDING. */
export interface PaddingParameter {
  /** Rows and columns added at the start; negative crops. */
  readonly pad_beg: number;
  /** Rows and columns added at the end; negative crops. */
  readonly pad_end: number;
}

export interface PairwiseParameter {
  readonly operation: 'SUM' | 'PROD' | 'MAX';
  readonly coeff: readonly number[];
}

/** With what forks add. */
export interface ParameterParameter extends StockParameterParameter {
  readonly blob_filler?: FillerParameter;
}

/** Settings of Permute. */
export interface PermuteParameter {
  /** New order of the axes; axes left out follow in ascending order. */
  readonly order: readonly number[];
}

export interface PieceParameter {
  readonly begin: readonly number[];
  readonly size: readonly number[];
}

export interface PointNetParameter {
  readonly n_sample_point: number;
  readonly radius: number;
}

/** Settings of Pooling3D. */
export interface Pooling3DParameter {
  /** Method. */
  readonly pool: 'MAX' | 'AVE' | 'STOCHASTIC' | 'AVE_EXC_PAD';
  /** Spatial window. */
  readonly kernel_size: number;
  /** Spatial step. */
  readonly stride: number;
  /** Spatial padding, AVE only. */
  readonly pad: number;
  /** Temporal window. */
  readonly kernel_depth?: number;
  /** Temporal step. */
  readonly temporal_stride?: number;
  readonly pad_h0?: number;
  readonly pad_h1?: number;
  readonly pad_w0?: number;
  readonly pad_w1?: number;
  readonly pad_d0?: number;
  readonly pad_d1?: number;
  readonly kernel_h?: number;
  readonly kernel_w?: number;
  readonly kernel_d?: number;
  readonly stride_h?: number;
  readonly stride_w?: number;
  readonly stride_d?: number;
  readonly global_pooling?: boolean;
  readonly ceil_mode?: boolean;
}

/** With what forks add. */
export interface PoolingParameter extends StockPoolingParameter {
  /** Declared, not read. */
  readonly torch_pooling?: boolean;
  /** Padding of 3-D pooling: one or three values. */
  readonly pad_3d?: readonly number[];
  /** Window of 3-D pooling: one or three values. */
  readonly kernel_size_3d?: readonly number[];
  /** Step of 3-D pooling: one or three values. */
  readonly stride_3d?: readonly number[];
  /** Count padding in averages. */
  readonly avg_include_pad?: boolean;
  /** Channel axis. */
  readonly axis?: number;
  /** Temporal window. */
  readonly kernel_depth?: number;
  /** Temporal step. */
  readonly temporal_stride?: number;
  readonly blobs_lr?: number;
  readonly blobs_a_min?: number;
  /** 0 explicit padding; 1 output ceil(in/stride) (TensorFlow SAME). */
  readonly pad_type?: number;
  /** Padding left. */
  readonly pad_l?: number;
  /** Padding right. */
  readonly pad_r?: number;
  /** Padding top. */
  readonly pad_t?: number;
  /** Padding bottom. */
  readonly pad_b?: number;
  /** Round the size up (true) or down; round_mode wins. */
  readonly ceil_mode?: boolean;
  readonly output_shift_instead_division?: number;
  readonly input_scale?: number;
  readonly output_scale?: number;
  readonly input_zero_point?: number;
  readonly output_zero_point?: number;
  readonly saturate?: 'None' | 'Signed' | 'Unsigned' | 'Signed_8bit' | 'Unsigned_8bit';
  readonly quantize_method?: 'tflite' | 'ONNX' | 'Caffe2';
}

/** With what forks add. */
export interface PowerParameter extends StockPowerParameter {
  readonly saturate?: 'None' | 'Signed' | 'Unsigned' | 'Signed_8bit' | 'Unsigned_8bit';
  readonly quantize_method?: 'tflite' | 'ONNX' | 'Caffe2';
}

export interface PredictBoxParameter {
  readonly stride: number;
  readonly receptive_field: number;
  readonly nms: boolean;
  readonly output_vector: boolean;
  readonly positive_thresh: number;
  readonly bbreg_exp: boolean;
}

/** Settings of PriorBox. */
export interface PriorBoxParameter {
  /** Smallest box side in pixels; at least one. */
  readonly min_size: readonly number[];
  /** Largest box side; none or one per min_size, each larger than it. */
  readonly max_size: readonly number[];
  /** Further aspect ratios; 1 is always included, duplicates are dropped. */
  readonly aspect_ratio: readonly number[];
  /** Also use the inverse of each aspect ratio. */
  readonly flip: boolean;
  /** Clip boxes to the image. */
  readonly clip: boolean;
  /** Box variances: none (0.1), one or four. */
  readonly variance: readonly number[];
  /** Square image size; excludes img_h and img_w. */
  readonly img_size: number;
  /** Image height; taken from the second bottom when unset. */
  readonly img_h: number;
  /** Image width; taken from the second bottom when unset. */
  readonly img_w: number;
  /** Distance between box centres; excludes step_h and step_w. */
  readonly step: number;
  /** Vertical distance; derived from the sizes when unset. */
  readonly step_h: number;
  /** Horizontal distance; derived from the sizes when unset. */
  readonly step_w: number;
  /** Position of the first centre in steps. */
  readonly offset: number;
  /** FaceBoxes anchor densification. */
  readonly faceboxes?: boolean;
  /** Fixed box widths. */
  readonly box_width?: readonly number[];
  /** Fixed box heights. */
  readonly box_height?: readonly number[];
  /** TensorFlow box order. */
  readonly tf?: boolean;
  /** Write y before x. */
  readonly yx_order?: boolean;
  /** Keras box rule. */
  readonly keras?: boolean;
}

/** Settings of Proposal (each fork has its own). */
export interface ProposalParameter {
  /** Pixels per feature cell. */
  readonly feat_stride: number;
  /** Base anchor side. */
  readonly base_size?: number;
  /** Least box side. */
  readonly min_size?: number;
  /** Anchor aspect ratios. */
  readonly ratio?: readonly number[];
  /** Anchor scales. */
  readonly scale?: readonly number[];
  /** Boxes kept before suppression. */
  readonly pre_nms_topn: number;
  /** Boxes kept after suppression, per image. */
  readonly post_nms_topn?: number;
  /** Suppression overlap. */
  readonly nms_thresh?: number;
  /** Base anchor side. */
  readonly anchor_base_size?: number;
  /** Number of scales: 3, else 1. */
  readonly anchor_scale?: number;
  /** Number of ratios: 3, else 1. */
  readonly anchor_ratio?: number;
  /** Boxes kept after suppression. */
  readonly max_rois?: number;
  /** Least box side. */
  readonly rpn_min_size?: number;
  /** Suppression overlap. */
  readonly rpn_nms_thresh?: number;
}

export interface PyramidROIAlignParameter {
  readonly crop_height: number;
  readonly crop_width: number;
  readonly extrapolation_value: number;
  readonly data_format: string;
}

/** Fixed-point emulation of a layer. */
export interface QuantizationParameter {
  /** Number format. */
  readonly precision: 'DYNAMIC_FIXED_POINT' | 'MINIFLOAT' | 'INTEGER_POWER_OF_2_WEIGHTS';
  /** Rounding. */
  readonly rounding_scheme: 'NEAREST' | 'STOCHASTIC';
  /** Bits of the input. */
  readonly bw_layer_in: number;
  /** Bits of the output. */
  readonly bw_layer_out: number;
  /** Bits of the weights. */
  readonly bw_params: number;
  /** Fraction bits of the input. */
  readonly fl_layer_in: readonly number[] | number;
  /** Fraction bits of the output. */
  readonly fl_layer_out: readonly number[] | number;
  /** Fraction bits of the weights. */
  readonly fl_params: readonly number[] | number;
  /** Scale of the input. */
  readonly scale_in?: readonly number[];
  /** Scale of the output. */
  readonly scale_out?: readonly number[];
  /** Scale of the weights. */
  readonly scale_params?: readonly number[];
  /** Input may be negative. */
  readonly is_negative_input?: boolean;
  /** Use unsigned input. */
  readonly force_u8_input?: boolean;
  /** Mantissa bits. */
  readonly mant_bits?: number;
  /** Exponent bits. */
  readonly exp_bits?: number;
  /** Smallest exponent. */
  readonly exp_min?: number;
  /** Largest exponent. */
  readonly exp_max?: number;
}

export interface RNNv2Parameter {
  readonly num_layers: number;
  readonly hidden_size: number;
  readonly op: string;
  readonly direction: string;
  readonly activations: readonly string[];
  readonly activation_alpha: readonly number[];
  readonly activation_beta: readonly number[];
  readonly merge_mode: string;
  readonly linear_before_reset: number;
  readonly default_initial: boolean;
  readonly continue_recur: boolean;
}

/** Settings of ROIAlign. */
export interface ROIAlignParameter {
  /** Output height; positive. */
  readonly pooled_h: number;
  /** Output width; positive. */
  readonly pooled_w: number;
  /** Factor from image to feature-map coordinates. */
  readonly spatial_scale: number;
}

/** Settings of ROIPooling. */
export interface ROIPoolingParameter {
  /** Output height; must be positive. */
  readonly pooled_h: number;
  /** Output width; must be positive. */
  readonly pooled_w: number;
  /** Factor from image to feature-map coordinates. */
  readonly spatial_scale: number;
  /** Output size: one value or one per spatial axis. */
  readonly pooled_size?: readonly number[];
}

/** Random crop by area and aspect. */
export interface RandomAspectRatioParameter {
  /** Smallest area share. */
  readonly min_area_ratio: number;
  /** Largest area share. */
  readonly max_area_ratio: number;
  /** Largest aspect change. */
  readonly aspect_ratio_change: number;
  /** Draws before giving up. */
  readonly max_attempt: number;
  /** Interpolation settings. */
  readonly resize_param: ResizeParameter;
}

/** Distribution of one augmentation value. */
export interface RandomGeneratorParameter {
  /** "uniform", "gaussian", "bernoulli" or a combination. */
  readonly rand_type: string;
  /** Use the exponential of the value. */
  readonly exp: boolean;
  /** Centre. */
  readonly mean: number;
  /** Spread. */
  readonly spread: number;
  /** Probability of applying it. */
  readonly prob: number;
  /** Scale by the coefficient schedule. */
  readonly apply_schedule: boolean;
  /** Round to integers. */
  readonly discretize: boolean;
  /** Factor after rounding. */
  readonly multiplier: number;
}

/** Random resize. */
export interface RandomResizeParameter {
  /** Smallest short side. */
  readonly min_size: number;
  /** Largest short side. */
  readonly max_size: number;
  /** Interpolation settings. */
  readonly resize_param: ResizeParameter;
}

export interface RangeParameter {
  readonly start: number;
  readonly limit: number;
  readonly delta: number;
}

/** With what forks add. */
export interface ReLUParameter extends StockReLUParameter {
  /** Fuse into the layer before. */
  readonly fuse?: boolean;
  /** Cap the output at 6. */
  readonly relu6?: boolean;
  /** Upper bound. */
  readonly maximum?: number;
  /** Lower bound. */
  readonly minimum?: number;
  readonly input_scale?: number;
  readonly output_scale?: number;
  readonly input_zero_point?: number;
  readonly output_zero_point?: number;
  readonly saturate?: 'None' | 'Signed' | 'Unsigned' | 'Signed_8bit' | 'Unsigned_8bit';
}

/** Settings of ImgReader and FloatReader. */
export interface ReaderParameter {
  /** File to read; required. */
  readonly file: string;
  /** Batch size of the output. */
  readonly num: number;
}

/** With what forks add. */
export interface RecurrentParameter extends StockRecurrentParameter {
  /** Initial values of the weights. */
  readonly weight_filler: FillerParameter;
  /** Initial values of the biases. */
  readonly bias_filler: FillerParameter;
  readonly default_initial?: boolean;
  readonly continue_recur?: boolean;
  readonly tf_rnn?: boolean;
  readonly linear_before_reset?: number;
  readonly direction?: string;
  readonly activation_alpha?: readonly number[];
  readonly activation_beta?: readonly number[];
  readonly activations?: readonly string[];
}

/** Settings of RED_ACCURACY. */
export interface RedAccuracyParameter {
  /** Rank that still counts. */
  readonly top_k: number;
  /** Label left out. */
  readonly ignore_label: number;
  /** Number of classes. */
  readonly class_num: number;
}

/** Settings of RED_SOFTMAX_LOSS. */
export interface RedSoftmaxWithLossParameter {
  /** Number of classes. */
  readonly class_num: number;
}

export interface ReduceAllParameter {
  readonly axis: readonly number[];
  readonly keepdims: boolean;
}

export interface ReduceAnyParameter {
  readonly axis: readonly number[];
  readonly keepdims: boolean;
}

export interface ReduceL1Parameter {
  readonly axes: readonly number[];
  readonly keepdims: number;
}

export interface ReduceL2Parameter {
  readonly axes: readonly number[];
  readonly keepdims: number;
}

export interface ReduceLogSumExpParameter {
  readonly axis: readonly number[];
  readonly keepdims: boolean;
}

/** Settings of ReduceMax. */
export interface ReduceMaxParameter {
  /** Axes to reduce; none reduces all. */
  readonly axis: readonly number[];
  /** Keep reduced axes with size 1. */
  readonly keepdims: boolean;
}

/** Settings of ReduceMean. */
export interface ReduceMeanParameter {
  /** Axes to reduce; none reduces all. */
  readonly axis: readonly number[];
  /** Keep reduced axes with size 1. */
  readonly keepdims: boolean;
}

/** Settings of ReduceMin. */
export interface ReduceMinParameter {
  /** Axes to reduce; none reduces all. */
  readonly axis: readonly number[];
  /** Keep reduced axes with size 1. */
  readonly keepdims: boolean;
}

export interface ReduceProdParameter {
  readonly axis: readonly number[];
  readonly keepdims: boolean;
}

/** Settings of ReduceSum. */
export interface ReduceSumParameter {
  /** Axes to reduce; none reduces all. */
  readonly axis: readonly number[];
  /** Keep reduced axes with size 1. */
  readonly keepdims: boolean;
}

/** With what forks add. */
export interface ReductionParameter extends StockReductionParameter {
  /** Number of values for TOPK. */
  readonly k?: number;
}

/** Settings of RegionLoss (YOLO v2). */
export interface RegionLossParameter {
  /** Grid size. */
  readonly side: number;
  /** Number of classes. */
  readonly num_class: number;
  /** Match anchors by size only. */
  readonly bias_match: number;
  /** Coordinates per box. */
  readonly coords: number;
  /** Anchors per cell. */
  readonly num: number;
  /** Use softmax over classes. */
  readonly softmax: number;
  /** Declared, data jitter. */
  readonly jitter: number;
  /** Train objectness towards the overlap. */
  readonly rescore: number;
  /** Weight of objectness. */
  readonly object_scale: number;
  /** Weight of classes. */
  readonly class_scale: number;
  /** Weight of empty boxes. */
  readonly noobject_scale: number;
  /** Weight of coordinates. */
  readonly coord_scale: number;
  /** Declared, absolute coordinates. */
  readonly absolute: number;
  /** Overlap above which a box is not punished. */
  readonly thresh: number;
  /** Declared, random sizes. */
  readonly random: number;
  /** Anchor widths and heights. */
  readonly biases: readonly number[];
  /** Word-tree file. */
  readonly softmax_tree: string;
  /** Class map file. */
  readonly class_map: string;
}

/** Settings of Reorg. */
export interface ReorgParameter {
  /** Block side; required. */
  readonly stride: number;
  /** Move channels to space instead of space to channels. */
  readonly reverse: boolean;
}

/** Settings of Resample. */
export interface ResampleParameter {
  /** Smooth before shrinking. */
  readonly antialias: boolean;
  /** Output width if there is one bottom. */
  readonly width: number;
  /** Output height if there is one bottom. */
  readonly height: number;
  /** Interpolation; AREA is rejected. */
  readonly type: 'NEAREST' | 'LINEAR' | 'CUBIC' | 'AREA';
  /** Declared, not used. */
  readonly factor: number;
}

/** With what forks add. */
export interface ReshapeParameter extends StockReshapeParameter {
  /** Factor f > 1 turns (N,C,H,W) into (N, C/f², H·f, W·f). */
  readonly pixelshuffler?: number;
}

/** Settings of ResizeBilinear. */
export interface ResizeBilinearParameter {
  /** Map corner to corner. */
  readonly align_corners: boolean;
  /** Output height; else scale_height is used. */
  readonly output_height: number;
  /** Output width; else scale_width is used. */
  readonly output_width: number;
  /** "NHWC" (default), "NCHW", or other for 5-D. */
  readonly data_format: string;
  /** Height factor. */
  readonly scale_height: number;
  /** Width factor. */
  readonly scale_width: number;
  /** Sample at pixel centres. */
  readonly half_pixel_centers: boolean;
  /** PyTorch variant of that. */
  readonly pytorch_half_pixel: boolean;
  /** Output depth; else scale_depth is used. */
  readonly output_depth: number;
  /** Depth factor. */
  readonly scale_depth: number;
  /** Quantisation scale of the input. */
  readonly input_scale: number;
  /** Quantisation scale of the output. */
  readonly output_scale: number;
  /** Quantisation zero point of the input. */
  readonly input_zero_point: number;
  /** Quantisation zero point of the output. */
  readonly output_zero_point: number;
  /** Saturation of quantised output. */
  readonly saturate: 'None' | 'Signed' | 'Unsigned' | 'Signed_8bit' | 'Unsigned_8bit';
  /** Quantisation scheme. */
  readonly quantize_method: 'tflite' | 'ONNX' | 'Caffe2';
}

/** Settings of ResizeNearestNeighbor. */
export interface ResizeNearestNeighborParameter {
  /** Map corner to corner. */
  readonly align_corners: boolean;
  /** Output height; else scale_height is used. */
  readonly output_height: number;
  /** Output width; else scale_width is used. */
  readonly output_width: number;
  /** "NHWC" (default) or "NCHW". */
  readonly data_format: string;
  /** Height factor. */
  readonly scale_height: number;
  /** Width factor. */
  readonly scale_width: number;
  /** Sample at pixel centres. */
  readonly half_pixel_centers: boolean;
  /** ONNX variant of that. */
  readonly half_pixel_onnx: boolean;
}

/** How images are resized before cropping. */
export interface ResizeParameter {
  /** Probability of using this resize. */
  readonly prob?: number;
  /** Stretch, fit the short side, or fit the long side and pad. */
  readonly resize_mode?: 'WARP' | 'FIT_SMALL_SIZE' | 'FIT_LARGE_SIZE_AND_PAD';
  /** Target height. */
  readonly height: number;
  /** Target width. */
  readonly width: number;
  /** Reference height for FIT_SMALL_SIZE in some paths. */
  readonly height_scale?: number;
  /** Reference width for FIT_SMALL_SIZE in some paths. */
  readonly width_scale?: number;
  /** What padding is filled with. */
  readonly pad_mode?: 'CONSTANT' | 'MIRRORED' | 'REPEAT_NEAREST';
  /** Fill value, one or one per channel. */
  readonly pad_value?: readonly number[];
  /** Interpolation; one is drawn at random if repeated. */
  readonly interp_mode?: readonly ('LINEAR' | 'AREA' | 'NEAREST' | 'CUBIC' | 'LANCZOS4')[];
  /** Use the two scale factors instead of fixed sizes. */
  readonly is_pyramid_test?: boolean;
  /** Height factor for is_pyramid_test. */
  readonly out_height_scale?: number;
  /** Width factor for is_pyramid_test. */
  readonly out_width_scale?: number;
  /** Random jitter of YOLO crops. */
  readonly jitter?: number;
}

export interface ReverseParameter {
  readonly axis: readonly number[];
}

export interface ReverseSequenceParameter {
  readonly seq_axis: number;
  readonly batch_axis: number;
}

/** Salt-and-pepper noise. */
export interface SaltPepperParameter {
  /** Share of pixels replaced. */
  readonly fraction: number;
  /** Values to write. */
  readonly value: readonly number[];
}

/** Conditions a drawn crop must satisfy against some object box. */
export interface SampleConstraint {
  /** Lowest accepted intersection over union. */
  readonly min_jaccard_overlap: number;
  /** Highest accepted intersection over union. */
  readonly max_jaccard_overlap: number;
  /** Lowest accepted share of the crop that is covered. */
  readonly min_sample_coverage: number;
  /** Highest accepted share of the crop that is covered. */
  readonly max_sample_coverage: number;
  /** Lowest accepted share of the object that is covered. */
  readonly min_object_coverage: number;
  /** Highest accepted share of the object that is covered. */
  readonly max_object_coverage: number;
}

/** Ranges from which a random crop box is drawn. */
export interface Sampler {
  /** Smallest crop area as a fraction of the image side scale. */
  readonly min_scale: number;
  /** Largest crop scale. */
  readonly max_scale: number;
  /** Smallest width/height ratio. */
  readonly min_aspect_ratio: number;
  /** Largest width/height ratio. */
  readonly max_aspect_ratio: number;
}

/** How detections are written to disk. */
export interface SaveOutputParameter {
  /** Target directory; empty writes nothing. */
  readonly output_directory: string;
  /** Start of file names. */
  readonly output_name_prefix: string;
  /** "VOC", "COCO" or "ILSVRC". */
  readonly output_format: string;
  /** Label map for names. */
  readonly label_map_file: string;
  /** File with image names and sizes. */
  readonly name_size_file: string;
  /** Number of test images. */
  readonly num_test_image: number;
  /** Resize that was applied. */
  readonly resize_param: ResizeParameter;
}

/** With what forks add. */
export interface ScaleParameter extends StockScaleParameter {
  /** Initial values of a learned scale; ones when unset. */
  readonly filler: FillerParameter;
  /** Initial values of that bias; zeros when unset. */
  readonly bias_filler: FillerParameter;
  readonly min_value?: number;
  readonly max_value?: number;
  readonly dis_mode?: boolean;
  readonly gen_mode?: boolean;
}

export interface ScaledTanHParameter {
  readonly alpha: number;
  readonly beta: number;
}

export interface ScatterNDParameter {
  readonly is_data_param: boolean;
  readonly is_indices_param: boolean;
  readonly is_updates_param: boolean;
  readonly data_shape: readonly number[];
  readonly indices_shape: readonly number[];
  readonly updates_shape: readonly number[];
}

export interface SeLUDropoutParameter {
  readonly dropout_ratio: number;
  readonly alpha: number;
}

export interface SeLUParameter {
  readonly lambda: number;
  readonly alpha: number;
}

/** Settings of SegAccuracy. */
export interface SegAccuracyParameter {
  /** Reported metric. */
  readonly metric: 'PixelAccuracy' | 'ClassAccuracy' | 'PixelIOU';
  /** Labels left out. */
  readonly ignore_label: readonly number[];
  /** Start the confusion matrix anew every batch. */
  readonly reset?: boolean;
}

/** Settings of SegData. */
export interface SegDataParameter {
  /** List of images and labels. */
  readonly source: string;
  /** Text put before every path. */
  readonly root_dir: string;
  /** Shuffle the list. */
  readonly shuffle: boolean;
  /** Balance classes. */
  readonly balance: boolean;
}

/** Settings of SegmentationEvaluate. */
export interface SegmentationEvaluateParameter {
  /** Number of classes; required. */
  readonly num_classes: number;
  /** Score that counts as positive. */
  readonly threshold: number;
}

/** Settings of SELECT_SEG_BINARY. */
export interface SelectSegBinaryParameter {
  /** First class index. */
  readonly cls_label_base: number;
}

/** Settings of ShuffleChannel. */
export interface ShuffleChannelParameter {
  /** Number of groups; positive. */
  readonly group: number;
}

/** With what forks add. */
export interface SigmoidParameter extends StockSigmoidParameter {
  readonly input_scale?: number;
  readonly output_scale?: number;
  readonly input_zero_point?: number;
  readonly output_zero_point?: number;
  readonly saturate?: 'None' | 'Signed' | 'Unsigned' | 'Signed_8bit' | 'Unsigned_8bit';
}

/** Settings of SmoothL1Loss. */
export interface SmoothL1LossParameter {
  /** Point (1/sigma²) where quadratic turns linear. */
  readonly sigma: number;
  /** Plain sum of absolute errors. */
  readonly abssum?: boolean;
}

export interface SmoothL1Parameter {
  readonly turn_point: number;
}

export interface SoftContrastiveParameter {
  readonly positive_margin: number;
  readonly negative_margin: number;
  readonly positive_weight: number;
  readonly negative_weight: number;
  readonly exponent_scale: number;
  readonly square: boolean;
}

export interface SoftTruncationParameter {
  readonly c: number;
}

/** Softmax-loss additions of DeepLab v1. */
export interface SoftmaxLossParameter {
  /** File with class weights. */
  readonly weight_source: string;
  /** Labels left out. */
  readonly ignore_label: readonly number[];
}

/** With what forks add. */
export interface SoftmaxParameter extends StockSoftmaxParameter {
  readonly hard_ratio?: number;
  readonly class_weight?: readonly number[];
  readonly hard_mining_label?: number;
  readonly cutting_point?: number;
  readonly normalize_type?: string;
  readonly label_smooth_factor?: number;
  readonly input_scale?: number;
  readonly output_scale?: number;
  readonly input_zero_point?: number;
  readonly output_zero_point?: number;
  readonly saturate?: 'None' | 'Signed' | 'Unsigned' | 'Signed_8bit' | 'Unsigned_8bit';
}

export interface SpaceToBatchNDParameter {
  readonly block_shape: readonly number[];
  readonly paddings: readonly number[];
}

/** Settings of SpaceToDepth. */
export interface SpaceToDepthParameter {
  /** Block side; required. */
  readonly block_size: number;
  /** "NHWC" (default) or "NCHW". */
  readonly data_format: string;
}

export interface SparseToDenseParameter {
  readonly sparse_indices: readonly number[];
  readonly sparse_indices_shape: readonly number[];
  readonly output_shape: readonly number[];
  readonly sparse_values: readonly number[];
  readonly default_value: number;
  readonly validate_indices: boolean;
}

export interface SpatialBatchingPoolingParameter {
  readonly pool: 'MAX' | 'AVE' | 'STOCHASTIC';
  readonly kernel_size: number;
  readonly stride: number;
  readonly pad: number;
  readonly kernel_h: number;
  readonly kernel_w: number;
  readonly stride_h: number;
  readonly stride_w: number;
  readonly pad_h: number;
  readonly pad_w: number;
  readonly engine: 'DEFAULT' | 'CAFFE' | 'CUDNN';
  readonly global_pooling: boolean;
  readonly ceil_mode: boolean;
  readonly pad_l: number;
  readonly pad_r: number;
  readonly pad_t: number;
  readonly pad_b: number;
  readonly spatial_batching_h: number;
  readonly spatial_batching_w: number;
  readonly batch_h: number;
  readonly batch_w: number;
  readonly skip_h: number;
  readonly skip_w: number;
  readonly input_scale: number;
  readonly output_scale: number;
  readonly input_zero_point: number;
  readonly output_zero_point: number;
  readonly saturate: 'None' | 'Signed' | 'Unsigned' | 'Signed_8bit' | 'Unsigned_8bit';
}

/** Settings of SpatialDropout (the layer reads dropout_param instead). */
export interface SpatialDropoutParameter {
  /** Drop probability. */
  readonly dropout_ratio: number;
}

/** Settings of Split. */
export interface SplitParameter {
  /** Implementation to use. */
  readonly engine: 'DEFAULT' | 'CAFFE' | 'MKL2017' | 'MKLDNN';
}

export interface SqueezeConvolutionParameter {
  readonly num_output: number;
  readonly bias_term: boolean;
  readonly pad: readonly number[];
  readonly kernel_size: readonly number[];
  readonly stride: readonly number[];
  readonly dilation: readonly number[];
  readonly pad_h: number;
  readonly pad_w: number;
  readonly pad_type: number;
  readonly pad_l: number;
  readonly pad_r: number;
  readonly pad_t: number;
  readonly pad_b: number;
  readonly kernel_h: number;
  readonly kernel_w: number;
  readonly stride_h: number;
  readonly stride_w: number;
  readonly input_scale: number;
  readonly output_scale: number;
  readonly weight_scale: number;
  readonly input_zero_point: number;
  readonly output_zero_point: number;
  readonly weight_zero_point: number;
  readonly per_channel_scale_weight: boolean;
  readonly per_channel_scale_output: boolean;
  readonly submanifold_sparse: boolean;
  readonly saturate: 'None' | 'Signed' | 'Unsigned' | 'Signed_8bit' | 'Unsigned_8bit';
  readonly quantize_method: 'tflite' | 'ONNX' | 'Caffe2';
  readonly group: number;
  readonly weight_filler: FillerParameter;
  readonly bias_filler: FillerParameter;
  readonly engine: 'DEFAULT' | 'CAFFE' | 'CUDNN';
  readonly axis: number;
  readonly force_nd_im2col: boolean;
  readonly gamma: number;
  readonly power: number;
  readonly iter_stop: number;
  readonly c_rate: number;
  readonly weight_mask_filler: FillerParameter;
  readonly bias_mask_filler: FillerParameter;
  readonly dynamicsplicing: boolean;
  readonly splicing_rate: number;
}

export interface SqueezeInnerProductParameter {
  readonly num_output: number;
  readonly bias_term: boolean;
  readonly weight_filler: FillerParameter;
  readonly bias_filler: FillerParameter;
  readonly axis: number;
  readonly transpose: boolean;
  readonly gamma: number;
  readonly power: number;
  readonly iter_stop: number;
  readonly c_rate: number;
  readonly weight_mask_filler: FillerParameter;
  readonly bias_mask_filler: FillerParameter;
  readonly dynamicsplicing: boolean;
  readonly splicing_rate: number;
}

/** Settings of Squeeze. */
export interface SqueezeParameter {
  /** Axes of size 1 to remove; none removes all of them. */
  readonly axis: readonly number[];
}

/** Settings of Stack. */
export interface StackParameter {
  /** Position of the new axis; may be negative. */
  readonly axis: number;
}

export interface StridedSliceParameter {
  readonly begin: readonly number[];
  readonly end: readonly number[];
  readonly strides: readonly number[];
  readonly axes: readonly number[];
  readonly begin_mask: number;
  readonly end_mask: number;
  readonly ellipsis_mask: number;
  readonly new_axis_mask: number;
  readonly shrink_axis_mask: number;
}

export interface SubRegionParameter {
  readonly region_height: number;
  readonly region_width: number;
  readonly data_height: number;
  readonly data_width: number;
  readonly as_dim: number;
}

/** Settings of TRT (TensorRT inference). */
export interface TRTParameter {
  /** Precision. */
  readonly trt_mode: 'FP32' | 'FP16' | 'INT8';
  /** Rank that still counts. */
  readonly top_k: number;
  /** Deploy .prototxt; required. */
  readonly deploy: string;
  /** Weight file; required. */
  readonly model: string;
  /** Output blobs of that net. */
  readonly deploy_outputs: readonly string[];
  /** Calibration table for INT8. */
  readonly calibrator: string;
}

export interface Tensor2BoxParameter {
  readonly num_classes: number;
  readonly img_dim_h: number;
  readonly img_dim_w: number;
  readonly anchors_x: readonly number[];
  readonly anchors_y: readonly number[];
}

export interface ThresholdedReLUParameter {
  readonly alpha: number;
}

export interface TileNDParameter {
  readonly multiples: readonly number[];
}

export interface TopkGatherParameter {
  readonly top_k: number;
  readonly axis: number;
}

/** With what forks add. */
export interface TransformationParameter extends StockTransformationParameter {
  /** Crop height; crop_size wins. */
  readonly crop_h?: number;
  /** Crop width; crop_size wins. */
  readonly crop_w?: number;
  /** Resize before cropping. */
  readonly resize_param?: ResizeParameter | readonly ResizeParameter[];
  /** Random degradation. */
  readonly noise_param?: NoiseParameter;
  /** Random colour distortion. */
  readonly distort_param?: DistortionParameter;
  /** Random expansion. */
  readonly expand_param?: ExpansionParameter;
  /** Which boxes survive a crop. */
  readonly emit_constraint?: EmitConstraint;
  /** Scales drawn at random. */
  readonly scale_factors?: readonly number[];
  /** Crop width; give crop_height too and no crop_size. */
  readonly crop_width?: number;
  /** Crop height; give crop_width too and no crop_size. */
  readonly crop_height?: number;
  /** Smallest random short side. */
  readonly img_rand_resize_lower?: number;
  /** Largest random short side. */
  readonly img_rand_resize_upper?: number;
  /** Smallest random resize factor. */
  readonly rand_resize_ratio_lower?: number;
  /** Largest random resize factor. */
  readonly rand_resize_ratio_upper?: number;
  /** Smallest random vertical stretch. */
  readonly vertical_stretch_lower?: number;
  /** Largest random vertical stretch. */
  readonly vertical_stretch_upper?: number;
  /** Smallest random horizontal stretch. */
  readonly horizontal_stretch_lower?: number;
  /** Largest random horizontal stretch. */
  readonly horizontal_stretch_upper?: number;
  /** Interpolation for shrinking. */
  readonly interpolation_algo_down?: 'INTER_NEAREST' | 'INTER_LINEAR' | 'INTER_CUBIC' | 'INTER_AREA';
  /** Interpolation for enlarging. */
  readonly interpolation_algo_up?: 'INTER_NEAREST' | 'INTER_LINEAR' | 'INTER_CUBIC' | 'INTER_AREA';
  /** Permit enlarging. */
  readonly allow_upscale?: boolean;
  /** Memory order of the data. */
  readonly forward_packing?: 'NCHW' | 'NHWC';
  /** Transform on the GPU. */
  readonly use_gpu_transform?: boolean;
  /** Seed of the transformer. */
  readonly random_seed?: number;
  /** Show samples. */
  readonly display?: boolean;
  /** Size of one-hot labels. */
  readonly num_labels?: number;
  /** Random resize. */
  readonly random_resize_param?: RandomResizeParameter;
  /** Random area and aspect crop. */
  readonly random_aspect_ratio_param?: RandomAspectRatioParameter;
  /** Treat data as optical flow. */
  readonly flow?: boolean;
  /** Swap blue and red. */
  readonly bgr2rgb?: boolean;
  /** Pixels of padding before a random crop. */
  readonly pad?: number;
  /** Crop only at fixed positions. */
  readonly fix_crop?: boolean;
  /** Use more fixed positions. */
  readonly more_fix_crop?: boolean;
  /** Crop at several scales. */
  readonly multi_scale?: boolean;
  /** Those scales. */
  readonly scale_ratios?: readonly number[];
  /** Largest step between the two scales. */
  readonly max_distort?: number;
  /** Treat data as optical flow. */
  readonly is_flow?: boolean;
  /** Keep the original size. */
  readonly original_image?: boolean;
  /** Round sizes to a multiple of this. */
  readonly stride?: number;
  /** Upper limit of the size. */
  readonly upper_size?: number;
  /** Upper limit of the height. */
  readonly upper_height?: number;
  /** Upper limit of the width. */
  readonly upper_width?: number;
  /** Shrink factor of coverage boxes. */
  readonly scale_cvg?: number;
  /** Longest coverage side. */
  readonly max_cvg_len?: number;
  /** Shortest coverage side. */
  readonly min_cvg_len?: number;
  /** Fill coverage fully. */
  readonly opaque_coverage?: boolean;
  /** Coverage method. */
  readonly coverage?: string;
  /** Probability of flipping. */
  readonly flip_prob?: number;
  /** Largest rotation. */
  readonly max_rotate_degree?: number;
  /** Write augmented images. */
  readonly visualize?: boolean;
  /** Output width in training. */
  readonly crop_size_x?: number;
  /** Output height in training. */
  readonly crop_size_y?: number;
  /** Probability of scaling. */
  readonly scale_prob?: number;
  /** Smallest scale. */
  readonly scale_min?: number;
  /** Largest scale. */
  readonly scale_max?: number;
  /** Divisor of box coordinates. */
  readonly bbox_norm_factor?: number;
  /** Image path prefix. */
  readonly img_header?: string;
  /** Target object scale. */
  readonly target_dist?: number;
  /** Largest shift of the centre. */
  readonly center_perterb_max?: number;
  /** Width of the key-point bumps. */
  readonly sigma?: number;
  /** Width of the centre bump. */
  readonly sigma_center?: number;
  /** Tile size of contrast equalisation. */
  readonly clahe_tile_size?: number;
  /** Limit of contrast equalisation. */
  readonly clahe_clip_limit?: number;
  /** Equalise contrast. */
  readonly do_clahe?: boolean;
  /** Number of body parts. */
  readonly num_parts?: number;
  /** Number of tabulated augmentations. */
  readonly num_total_augs?: number;
  /** "rand" or "table". */
  readonly aug_way?: string;
  /** Make images grey. */
  readonly gray?: number;
  /** Parts stored in the database. */
  readonly np_in_lmdb?: number;
  /** Convert joint order. */
  readonly transform_body_joint?: boolean;
  /** Turn on classification augmentation. */
  readonly enable_classf_aug?: boolean;
  /** Smallest scaling. */
  readonly min_scaling_factor?: number;
  /** Largest scaling. */
  readonly max_scaling_factor?: number;
  /** Largest rotation. */
  readonly max_rotation_angle?: number;
  /** Vary contrast and brightness. */
  readonly contrast_brightness_adjustment?: boolean;
  /** Smooth at random. */
  readonly smooth_filtering?: boolean;
  /** Smallest contrast. */
  readonly min_contrast?: number;
  /** Largest contrast. */
  readonly max_contrast?: number;
  /** Largest brightness shift. */
  readonly max_brightness_shift?: number;
  /** Strongest smoothing. */
  readonly max_smooth?: number;
  /** Largest colour shift. */
  readonly max_color_shift?: number;
  /** Lower bound of the random short side. */
  readonly min_side_min?: number;
  /** Upper bound of the random short side. */
  readonly min_side_max?: number;
  /** Fixed short side. */
  readonly min_side?: number;
  /** Probability of each augmentation. */
  readonly apply_probability?: number;
  /** Log augmentation values. */
  readonly debug_params?: boolean;
  /** Swap blue and red. */
  readonly cvt_bgr2rgb?: boolean;
  /** Always crop in the centre. */
  readonly center_crop?: boolean;
  /** Probability of random erasing. */
  readonly erase_ratio?: number;
  /** Smallest aspect of the erased area. */
  readonly aspect_min?: number;
  /** Largest aspect of the erased area. */
  readonly aspect_max?: number;
  /** Use YOLO pre-processing. */
  readonly caffe_yolo?: boolean;
}

/** Settings of TripletLoss. */
export interface TripletLossParameter {
  /** Required gap between the distances. */
  readonly margin: number;
}

export interface TruncationParameter {
  readonly lower_bound: number;
  readonly upper_bound: number;
}

/** Settings of UniqueLabel. */
export interface UniqueLabelParameter {
  /** Length of the output list; required. */
  readonly max_labels: number;
  /** Labels left out. */
  readonly ignore_label: readonly number[];
  /** Labels always listed. */
  readonly force_label: readonly number[];
}

/** Settings of UNPOOLING. */
export interface UnpoolingParameter {
  /** Method. */
  readonly unpool: 'MAX' | 'AVE' | 'TILE';
  /** Padding; only 0. */
  readonly pad: number;
  /** Vertical padding; only 0. */
  readonly pad_h: number;
  /** Horizontal padding; only 0. */
  readonly pad_w: number;
  /** Window side. */
  readonly kernel_size: number;
  /** Window height. */
  readonly kernel_h: number;
  /** Window width. */
  readonly kernel_w: number;
  /** Step. */
  readonly stride: number;
  /** Vertical step. */
  readonly stride_h: number;
  /** Horizontal step. */
  readonly stride_w: number;
  /** Output side; this or unpool_h and unpool_w is required. */
  readonly unpool_size: number;
  /** Output height. */
  readonly unpool_h: number;
  /** Output width. */
  readonly unpool_w: number;
  /** Implementation to use. */
  readonly engine: 'DEFAULT' | 'CAFFE';
}

/** Settings of Unstack. */
export interface UnstackParameter {
  /** Number of tops; 0 takes the axis size. */
  readonly num: number;
  /** Axis to remove. */
  readonly axis: number;
}

/** Settings of UpsampleDarknet. */
export interface UpsampleDarknetParameter {
  /** Enlargement. */
  readonly stride: number;
}

/** Settings of Upsample (two incompatible families). */
export interface UpsampleParameter {
  /** Enlargement; above 1 in SegNet. */
  readonly scale: number;
  /** Vertical enlargement; with scale_w, without scale. */
  readonly scale_h?: number;
  /** Horizontal enlargement; with scale_h, without scale. */
  readonly scale_w?: number;
  /** Make the output one row smaller; needs factor 2. */
  readonly pad_out_h?: boolean;
  /** Make the output one column smaller; needs factor 2. */
  readonly pad_out_w?: boolean;
  /** Output height; with upsample_w, overrides the factors. */
  readonly upsample_h?: number;
  /** Output width; with upsample_h, overrides the factors. */
  readonly upsample_w?: number;
}

/** Settings of VideoData (each fork has its own). */
export interface VideoDataParameter {
  /** Webcam or file. */
  readonly video_type?: 'WEBCAM' | 'VIDEO';
  /** Camera number. */
  readonly device_id?: number;
  /** Video file. */
  readonly video_file?: string;
  /** Frames to skip between samples. */
  readonly skip_frames?: number;
  /** List of videos or frame folders. */
  readonly source?: string;
  /** Clips per batch. */
  readonly batch_size?: number;
  /** Skip a random number of entries at the start. */
  readonly rand_skip?: number;
  /** Shuffle the list. */
  readonly shuffle?: boolean;
  /** Resize height. */
  readonly new_height?: number;
  /** Resize width. */
  readonly new_width?: number;
  /** Frames per clip. */
  readonly new_length?: number;
  /** Segments sampled per video. */
  readonly num_segments?: number;
  /** Factor on the values. */
  readonly scale?: number;
  /** Mean to subtract. */
  readonly mean_file?: string;
  /** Crop side. */
  readonly crop_size?: number;
  /** Random mirroring. */
  readonly mirror?: boolean;
  /** Colour frames or optical flow. */
  readonly modality?: 'RGB' | 'FLOW';
  /** printf pattern of frame file names. */
  readonly name_pattern?: string;
  /** Frames are stored encoded. */
  readonly encoded?: boolean;
  /** Load grey frames. */
  readonly grayscale?: boolean;
  /** Load colour frames. */
  readonly is_color?: boolean;
  /** Text put before every path. */
  readonly root_folder?: string;
  /** Show the clips for debugging. */
  readonly show_data?: boolean;
  /** Read frame images instead of video files. */
  readonly use_image?: boolean;
  /** Start clips at random frames. */
  readonly use_temporal_jitter?: boolean;
  /** Step between frames of a clip. */
  readonly sampling_rate?: number;
  /** Largest random step. */
  readonly max_sampling_rate?: number;
  /** Draw the step at random. */
  readonly use_sampling_rate_jitter?: boolean;
  /** Several labels per clip. */
  readonly use_multiple_label?: boolean;
  /** Number of labels per clip. */
  readonly num_of_labels?: number;
}

export interface Where4GatherndCropParameter {
  readonly num_output: number;
  readonly axis: number;
  readonly crop_h: number;
  readonly crop_w: number;
  readonly extrapolation_value: number;
}

export interface Where4GatherndParameter {
  readonly num_output: number;
  readonly axis: number;
}

export interface Where4Parameter {
  readonly num_output: number;
  readonly axis: number;
}

/** Settings of WINDOW_CLS_DATA. */
export interface WindowClsDataParameter {
  /** Labels per window. */
  readonly label_dim: number;
}

/** Settings of the writer layers. */
export interface WriterParameter {
  /** File to write. */
  readonly file: string;
  /** Directory, created if missing. */
  readonly folder: string;
  /** Start of file names. */
  readonly prefix: string;
  /** End of file names. */
  readonly suffix: string;
  /** Scale values to the full range. */
  readonly normalize: boolean;
  /** Factor on the values. */
  readonly scale: number;
}

export interface XLUParameter {
  readonly negative_slope: number;
  readonly relu6: boolean;
  readonly maximum: number;
  readonly minimum: number;
  readonly saturate: 'None' | 'Signed' | 'Unsigned' | 'Signed_8bit' | 'Unsigned_8bit';
  readonly engine: 'DEFAULT' | 'CAFFE' | 'CUDNN';
}

/** Settings of YoloDetectionOutput. */
export interface YoloDetectionOutputParameter {
  /** Declared; the width of the bottom is used. */
  readonly side: number;
  /** Number of classes; required. */
  readonly num_classes: number;
  /** Anchors per cell. */
  readonly num_box: number;
  /** Coordinates per box. */
  readonly coords: number;
  /** Drop boxes below this score. */
  readonly confidence_threshold: number;
  /** Suppression overlap. */
  readonly nms_threshold: number;
  /** Anchor widths and heights. */
  readonly biases: readonly number[];
  /** Label map. */
  readonly label_map_file: string;
}

/** Settings of YoloSeg. */
export interface YoloSegParameter {
  /** Number of classes. */
  readonly num_class: number;
  /** Weight of objects. */
  readonly object_scale: number;
  /** Weight of classes. */
  readonly class_scale: number;
  /** Include the sigmoid in the gradient. */
  readonly use_logic_gradient: boolean;
  /** Use a hard sigmoid. */
  readonly use_hardsigmoid: boolean;
}

export interface YoloV2LossParameter {
  readonly anchors: readonly number[];
  readonly side: number;
  readonly num_classes: number;
  readonly num_object: number;
  readonly box_scale: number;
  readonly class_scale: number;
  readonly noobject_scale: number;
  readonly object_scale: number;
  readonly rescore: boolean;
  readonly constraint: boolean;
  readonly thresh: number;
}

export interface YoloV3LossParameter {
  readonly anchors: readonly number[];
  readonly mask: readonly number[];
  readonly side: number;
  readonly num_classes: number;
  readonly num_object: number;
  readonly total_object: number;
  readonly ignore_thresh: number;
  readonly truth_thresh: number;
  readonly net_w: number;
  readonly net_h: number;
}

/** Settings of Yolov3DetectionOutput. */
export interface Yolov3DetectionOutputParameter {
  /** Number of classes; required. */
  readonly num_classes: number;
  /** Anchors per scale. */
  readonly num_box: number;
  /** Drop boxes below this score. */
  readonly confidence_threshold: number;
  /** Suppression overlap. */
  readonly nms_threshold: number;
  /** Anchor widths and heights. */
  readonly biases: readonly number[];
  /** Pixels per cell of each scale. */
  readonly anchors_scale: readonly number[];
  /** Number of scales; must equal the bottoms. */
  readonly mask_group_num: number;
  /** Anchors used at each scale. */
  readonly mask: readonly number[];
  /** Boxes carry uncertainties. */
  readonly gaussian_box: boolean;
}

/** Settings of Yolov3 and GaussianYolov3. */
export interface Yolov3Parameter {
  /** Declared; the size of the bottom is used. */
  readonly side: number;
  /** Number of classes. */
  readonly num_class: number;
  /** Anchors of this scale. */
  readonly num: number;
  /** Weight of objectness. */
  readonly object_scale: number;
  /** Weight of classes. */
  readonly class_scale: number;
  /** Weight of empty boxes. */
  readonly noobject_scale: number;
  /** Weight of coordinates. */
  readonly coord_scale: number;
  /** Overlap above which a box is not punished. */
  readonly thresh: number;
  /** Pixels per cell. */
  readonly anchors_scale: number;
  /** Anchor widths and heights. */
  readonly biases: readonly number[];
  /** Anchors used at this scale. */
  readonly mask: readonly number[];
  /** Include the sigmoid in the gradient. */
  readonly use_logic_gradient: boolean;
  /** Use focal loss for classes. */
  readonly use_focal_loss: boolean;
  /** Loss for boxes. */
  readonly iou_loss: 'IOU' | 'GIOU' | 'MSE' | 'DIOU' | 'CIOU';
  /** Weight of that loss. */
  readonly iou_normalizer: number;
  /** Overlap for extra matches. */
  readonly iou_thresh: number;
  /** Gradient clip. */
  readonly max_delta: number;
  /** Accumulate gradients of shared cells. */
  readonly accumulate: boolean;
  /** Label smoothing. */
  readonly label_smooth_eps: number;
}

/** A layer of any fork; which of the settings there are depends on the fork. */
export interface ForkLayerParameter extends StockLayerParameter {
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
  /** Settings of Concat. */
  readonly concat_param: ConcatParameter;
  /** Settings of Convolution, Deconvolution and Im2col. */
  readonly convolution_param: ConvolutionParameter;
  /** Settings of Data. */
  readonly data_param: DataParameter;
  /** Settings of Dropout. */
  readonly dropout_param: DropoutParameter;
  /** Settings of Eltwise. */
  readonly eltwise_param: EltwiseParameter;
  /** Settings of ELU. */
  readonly elu_param: ELUParameter;
  /** Settings of ImageData. */
  readonly image_data_param: ImageDataParameter;
  /** Settings of InnerProduct. */
  readonly inner_product_param: InnerProductParameter;
  /** Shapes for Input. */
  readonly input_param: InputParameter;
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
  /** Settings of AnnotatedData. */
  readonly annotated_data_param?: AnnotatedDataParameter;
  /** Settings of DetectionEvaluate. */
  readonly detection_evaluate_param?: DetectionEvaluateParameter;
  /** Settings of DetectionOutput. */
  readonly detection_output_param?: DetectionOutputParameter;
  /** Settings of MultiBoxLoss. */
  readonly multibox_loss_param?: MultiBoxLossParameter;
  /** Settings of Normalize. */
  readonly norm_param?: NormalizeParameter;
  /** Settings of Permute. */
  readonly permute_param?: PermuteParameter;
  /** Settings of PriorBox. */
  readonly prior_box_param?: PriorBoxParameter;
  /** Settings of VideoData. */
  readonly video_data_param?: VideoDataParameter;
  /** Settings of ROIPooling. */
  readonly roi_pooling_param?: ROIPoolingParameter;
  /** Settings of SmoothL1Loss. */
  readonly smooth_l1_loss_param?: SmoothL1LossParameter;
  /** Settings of BoxAnnotatorOHEM. */
  readonly box_annotator_ohem_param?: BoxAnnotatorOHEMParameter;
  /** Settings of PSROIPooling. */
  readonly psroi_pooling_param?: PSROIPoolingParameter;
  /** Settings of AdaptiveBiasChannel. */
  readonly adaptive_bias_channel_param?: AdaptiveBiasChannelParameter;
  /** Settings of BiasChannel. */
  readonly bias_channel_param?: BiasChannelParameter;
  /** Settings of DenseCRF. */
  readonly dense_crf_param?: DenseCRFParameter;
  /** Settings of DomainTransform, DomainTransformForwardOnly. */
  readonly domain_transform_param?: DomainTransformParameter;
  /** Settings of Interp. */
  readonly interp_param?: InterpParameter;
  /** Settings of MatRead. */
  readonly mat_read_param?: MatReadParameter;
  /** Settings of MatWrite. */
  readonly mat_write_param?: MatWriteParameter;
  /** Settings of SegAccuracy. */
  readonly seg_accuracy_param?: SegAccuracyParameter;
  /** Settings of UniqueLabel. */
  readonly unique_label_param?: UniqueLabelParameter;
  /** Require equal shapes when sharing. */
  readonly strict_dim?: boolean;
  /** Settings of CENSOR_LABEL. */
  readonly censor_label_param?: CensorLabelParameter;
  /** Settings of CHANNEL_AGGREGATOR. */
  readonly channel_aggregator_param?: ChannelAggregatorParameter;
  /** Settings of DOMINANT_CHANNEL. */
  readonly dominant_channel_param?: DominantChannelParameter;
  /** Settings of EUCLIDEAN_LOSS. */
  readonly euclidean_loss_param?: EuclideanLossParameter;
  /** Settings of GAIN_CHANNEL. */
  readonly gain_channel_param?: GainChannelParameter;
  /** Settings of HISTOGRAM. */
  readonly histogram_param?: HistogramParameter;
  /** Settings of IGNORE_OVERLAY. */
  readonly ignore_overlay_param?: IgnoreOverlayParameter;
  /** Settings of ONEHOT. */
  readonly onehot_param?: OneHotParameter;
  /** Settings of PADDING. */
  readonly padding_param?: PaddingParameter;
  /** Settings of SOFTMAX_LOSS. */
  readonly softmaxloss_param?: SoftmaxLossParameter;
  /** Settings of BN. */
  readonly bn_param?: BNParameter;
  /** Settings of DenseImageData. */
  readonly dense_image_data_param?: DenseImageDataParameter;
  /** Settings of Upsample. */
  readonly upsample_param?: UpsampleParameter;
  /** Settings of BIN_ACCURACY. */
  readonly binary_accuracy_param?: BinaryAccuracyParameter;
  /** Settings of ELTWISE_ACCURACY. */
  readonly eltwise_accuracy_param?: EltwiseAccuracyParameter;
  /** Settings of RED_SOFTMAX_LOSS. */
  readonly red_softmax_loss_param?: RedSoftmaxWithLossParameter;
  /** Settings of RED_ACCURACY. */
  readonly red_accuracy_param?: RedAccuracyParameter;
  /** Settings of SELECT_SEG_BINARY. */
  readonly select_seg_binary_param?: SelectSegBinaryParameter;
  /** Settings of UNPOOLING. */
  readonly unpooling_param?: UnpoolingParameter;
  /** Settings of WINDOW_CLS_DATA. */
  readonly window_cls_data_param?: WindowClsDataParameter;
  /** Settings of ShuffleChannel. */
  readonly shuffle_channel_param?: ShuffleChannelParameter;
  /** Number type of forward data. */
  readonly forward_type?: 'DOUBLE' | 'FLOAT' | 'FLOAT16' | 'INT' | 'UINT' | 'BOOL';
  /** Number type of gradients. */
  readonly backward_type?: 'DOUBLE' | 'FLOAT' | 'FLOAT16' | 'INT' | 'UINT' | 'BOOL';
  /** Precision of forward math. */
  readonly forward_math?: 'DOUBLE' | 'FLOAT' | 'FLOAT16' | 'INT' | 'UINT' | 'BOOL';
  /** Precision of backward math. */
  readonly backward_math?: 'DOUBLE' | 'FLOAT' | 'FLOAT16' | 'INT' | 'UINT' | 'BOOL';
  /** Log details of this layer. */
  readonly debug?: boolean;
  /** cuDNN math mode. */
  readonly cudnn_math_override?: number;
  /** Settings of TRT. */
  readonly trt_param?: TRTParameter;
  /** Settings of DetectNetTransformation. */
  readonly detectnet_groundtruth_param?: DetectNetGroundTruthParameter;
  /** Settings of DetectNetTransformation. */
  readonly detectnet_augmentation_param?: DetectNetAugmentationParameter;
  /** Settings of Split. */
  readonly split_param?: SplitParameter;
  /** Declared for SpatialDropout, which reads dropout_param. */
  readonly spatial_dropout_param?: SpatialDropoutParameter;
  /** Implementation to use. */
  readonly engine?: string;
  /** Multi-node settings. */
  readonly multinode?: MultinodeLayerParameter;
  /** Redistribution of activations between nodes. */
  readonly mn_activation_param?: MnActivationParameter;
  /** Gradient compression. */
  readonly mn_grad_compress_param?: MnParamGradCompressParameter;
  /** Fixed-point emulation. */
  readonly quantization_param?: QuantizationParameter;
  /** Settings of Reorg. */
  readonly reorg_param?: ReorgParameter;
  /** Settings of RegionLoss. */
  readonly region_loss_param?: RegionLossParameter;
  /** Settings of EvalDetection. */
  readonly eval_detection_param?: EvalDetectionParameter;
  /** Settings of SegData. */
  readonly seg_data_param?: SegDataParameter;
  /** Settings of BatchReduction. */
  readonly batch_reduction_param?: BatchReductionParameter;
  /** Settings of Convolution3D, Deconvolution3D. */
  readonly convolution3d_param?: Convolution3DParameter;
  /** Settings of Pooling3D. */
  readonly pooling3d_param?: Pooling3DParameter;
  /** Settings of DOWN_SAMPLING. */
  readonly down_sampling_param?: DownSamplingParameter;
  /** Settings of CenterLoss. */
  readonly center_loss_param?: CenterLossParameter;
  /** Settings of CPMData. */
  readonly cpm_transform_param?: CPMTransformationParameter;
  /** Settings of ImResize. */
  readonly imresize_param?: ImResizeParameter;
  /** Settings of Nms. */
  readonly nms_param?: NmsParameter | NMSParameter;
  /** Settings of DataAugmentation, GenerateAugmentationParameters. */
  readonly coeff_schedule_param?: CoeffScheduleParameter;
  /** Settings of DataAugmentation, FlowAugmentation, GenerateAugmentationParameters. */
  readonly augmentation_param?: AugmentationParameter;
  /** Settings of Correlation, Correlation1D. */
  readonly correlation_param?: CorrelationParameter;
  /** Settings of L1Loss. */
  readonly l1_loss_param?: L1LossParameter;
  /** Settings of ImgWriter, FloatWriter, FLOWriter, PFMWriter. */
  readonly writer_param?: WriterParameter;
  /** Settings of ImgReader, FloatReader. */
  readonly reader_param?: ReaderParameter;
  /** Settings of Mean. */
  readonly mean_param?: MeanParameter;
  /** Settings of Resample. */
  readonly resample_param?: ResampleParameter;
  /** Settings of Downsample. */
  readonly downsample_param?: DownsampleParameter;
  /** Settings of LpqLoss. */
  readonly lpq_loss_param?: LpqLossParameter;
  /** Settings of FlowWarp. */
  readonly flow_warp_param?: FlowWarpParameter;
  /** Settings of Accum. */
  readonly accum_param?: AccumParameter;
  /** Settings of BlackAugmentation. */
  readonly black_augmentation_param?: BlackAugmentationParameter;
  /** Run the shape rule at every iteration. */
  readonly reshape_every_iter?: boolean;
  /** Settings of DetectionLoss. */
  readonly detection_loss_param?: DetectionLossParameter;
  /** Settings of Yolov3, GaussianYolov3. */
  readonly yolov3_param?: Yolov3Parameter;
  /** Settings of YoloSeg. */
  readonly yolo_seg_param?: YoloSegParameter;
  /** Settings of SegmentationEvaluate. */
  readonly segmentation_evaluate_param?: SegmentationEvaluateParameter;
  /** Settings of YoloDetectionOutput. */
  readonly yolo_detection_output_param?: YoloDetectionOutputParameter;
  /** Settings of Yolov3DetectionOutput. */
  readonly yolov3_detection_output_param?: Yolov3DetectionOutputParameter;
  /** Settings of ReLU6. */
  readonly relu6_param?: ReLUParameter;
  /** Settings of Lstm. */
  readonly lstm_param?: LSTMParameter;
  /** Settings of CtcLoss. */
  readonly ctc_loss_param?: CtcLossParameter;
  /** Settings of ContinuationIndicator. */
  readonly continuation_indicator_param?: ContinuationIndicatorParameter;
  /** Settings of LabelsequenceAccuracy. */
  readonly labelsequence_accuracy_param?: LabelsequenceAccuracyParameter;
  /** Settings of CTCLoss. */
  readonly ctc_param?: CTCParameter;
  /** Settings of Local. */
  readonly local_param?: LocalParameter;
  /** Settings of TripletLoss. */
  readonly triplet_loss_param?: TripletLossParameter;
  /** Settings of Flip. */
  readonly flip_param?: FlipParameter;
  /** Settings of InnerDistance. */
  readonly inner_distance_param?: InnerDistanceParameter;
  /** Settings of Normalize. */
  readonly normalize_param?: NormalizeParameter;
  /** Settings of Proposal. */
  readonly proposal_param?: ProposalParameter;
  /** Settings of Resize. */
  readonly resize_param?: ResizeParameter;
  readonly insanity_param?: InsanityParameter;
  readonly eltwise_affine_param?: EltwiseAffineParameter;
  readonly sub_region_param?: SubRegionParameter;
  readonly noise_param?: NoiseParameter;
  readonly hotspot_param?: HotspotParameter;
  readonly predict_box_param?: PredictBoxParameter;
  readonly mil_data_param?: MILDataParameter;
  readonly mil_param?: MILParameter;
  readonly fcn_data_param?: FCNDataParameter;
  readonly general_contrastive_loss_param?: GeneralContrastiveParameter;
  readonly soft_contrastive_loss_param?: SoftContrastiveParameter;
  readonly general_triplet_loss_param?: GeneralTripletParameter;
  readonly soft_truncation_param?: SoftTruncationParameter;
  readonly pairwise_param?: PairwiseParameter;
  readonly smoothl1_param?: SmoothL1Parameter;
  readonly batch_contrastive_loss_param?: BatchContrastiveParameter;
  readonly truncation_param?: TruncationParameter;
  readonly nca_param?: NCAParameter;
  readonly largemargin_inner_product_param?: LargeMarginInnerProductParameter;
  readonly label_specific_rescale_param?: LabelSpecificRescaleParameter;
  readonly infimum_loss_param?: InfimumLossParamter;
  readonly ordinal_regression_loss_param?: OrdinalRegressionParameter;
  readonly margin_inner_product_param?: MarginInnerProductParameter;
  readonly feature_decay_loss_param?: FeatureDecayLossParameter;
  readonly confidence_penalty_loss_param?: ConfidencePenaltyLossParameter;
  readonly focal_loss_param?: FocalLossParameter;
  readonly label_specific_margin_param?: LabelSpecificMarginParameter;
  readonly channel_scale_param?: ChannelScaleParameter;
  readonly label_specific_affine_param?: LabelSpecificAffineParameter;
  readonly label_specific_hard_margin_param?: LabelSpecificHardMarginParameter;
  readonly label_specific_add_param?: LabelSpecificAddParameter;
  /** Settings of ROIAlign. */
  readonly roi_align_param?: ROIAlignParameter;
  /** Settings of LogSoftmax. */
  readonly log_softmax_param?: LogSoftmaxParameter;
  /** Settings of UpsampleDarknet. */
  readonly upsample_darknet_param?: UpsampleDarknetParameter;
  /** Settings of DepthToSpace. */
  readonly depth_to_space_param?: DepthToSpaceParameter;
  /** Settings of ResizeNearestNeighbor. */
  readonly resize_nearest_neighbor_param?: ResizeNearestNeighborParameter;
  /** Settings of SpaceToDepth. */
  readonly space_to_depth_param?: SpaceToDepthParameter;
  /** Settings of Pad. */
  readonly pad_param?: PadParameter;
  /** Settings of Stack. */
  readonly stack_param?: StackParameter;
  /** Settings of ResizeBilinear. */
  readonly resize_bilinear_param?: ResizeBilinearParameter;
  /** Settings of ReduceSum. */
  readonly reduce_sum_param?: ReduceSumParameter;
  /** Settings of ReduceMax. */
  readonly reduce_max_param?: ReduceMaxParameter;
  /** Settings of ReduceMin. */
  readonly reduce_min_param?: ReduceMinParameter;
  /** Settings of ReduceMean. */
  readonly reduce_mean_param?: ReduceMeanParameter;
  /** Settings of Unstack. */
  readonly unstack_param?: UnstackParameter;
  /** Settings of ExpandDimsND. */
  readonly expand_dims_nd_param?: ExpandDimsNDParameter;
  /** Settings of Squeeze. */
  readonly squeeze_param?: SqueezeParameter;
  /** Settings of BroadcastTo. */
  readonly broadcast_to_param?: BroadcastToParameter;
  /** Settings of HardSigmoid. */
  readonly hard_sigmoid_param?: HardSigmoidParameter;
  /** Settings of LpNormalization. */
  readonly lp_normalization_param?: LpNormalizationParameter;
  /** Settings of LayerNorm. */
  readonly layer_norm_param?: LayerNormParameter;
  readonly gan_loss_param?: GANLossParameter;
  readonly xlu_param?: XLUParameter;
  readonly squeeze_convolution_param?: SqueezeConvolutionParameter;
  readonly squeeze_inner_product_param?: SqueezeInnerProductParameter;
  readonly yolo_v2_loss_param?: YoloV2LossParameter;
  readonly yolo_v3_loss_param?: YoloV3LossParameter;
  readonly gather_param?: GatherParameter;
  readonly topk_gather_param?: TopkGatherParameter;
  readonly nms_gather_param?: NMSGatherParameter;
  readonly gather_nd_param?: GatherNDParameter;
  readonly where4_param?: Where4Parameter;
  readonly where4_gathernd_param?: Where4GatherndParameter;
  readonly crop_and_resize_param?: CropAndResizeParameter;
  readonly where4_gathernd_crop_param?: Where4GatherndCropParameter;
  readonly pyramid_roi_align_param?: PyramidROIAlignParameter;
  readonly reduce_prod_param?: ReduceProdParameter;
  readonly selu_param?: SeLUParameter;
  readonly selu_dropout_param?: SeLUDropoutParameter;
  readonly batch_to_space_nd_param?: BatchToSpaceNDParameter;
  readonly space_to_batch_nd_param?: SpaceToBatchNDParameter;
  readonly mirror_pad_param?: MirrorPadParameter;
  readonly tile_nd_param?: TileNDParameter;
  readonly strided_slice_param?: StridedSliceParameter;
  readonly piece_param?: PieceParameter;
  readonly range_param?: RangeParameter;
  readonly sparse_to_dense_param?: SparseToDenseParameter;
  readonly embedding_lookup_param?: EmbeddingLookupParameter;
  readonly embedding_lookup_sparse_param?: EmbeddingLookupSparseParameter;
  readonly gemm_param?: GemmParameter;
  readonly reduce_l1_param?: ReduceL1Parameter;
  readonly reduce_l2_param?: ReduceL2Parameter;
  readonly reduce_logsumexp_param?: ReduceLogSumExpParameter;
  readonly reduce_all_param?: ReduceAllParameter;
  readonly reduce_any_param?: ReduceAnyParameter;
  readonly reverse_sequence_param?: ReverseSequenceParameter;
  readonly thresholded_relu_param?: ThresholdedReLUParameter;
  readonly one_hot_param?: OneHotParameter;
  readonly reverse_param?: ReverseParameter;
  readonly matmul_param?: MatMulParameter;
  readonly gather_v2_param?: GatherV2Parameter;
  readonly scaled_tanh_param?: ScaledTanHParameter;
  readonly maskrcnn_detection_param?: MaskRCNNDetectionParameter;
  readonly maskrcnn_proposal_param?: MaskRCNNProposalParameter;
  readonly attention_param?: AttentionParameter;
  readonly rnn_v2_param?: RNNv2Parameter;
  readonly count_nonzero_param?: CountNonzeroParameter;
  readonly not_equal_param?: NotEqualParameter;
  readonly point_net_param?: PointNetParameter;
  readonly mul_param?: MulParameter;
  readonly spatial_batching_pooling_param?: SpatialBatchingPoolingParameter;
  readonly non_max_suppression_param?: NonMaxSuppressionParameter;
  readonly scatter_nd_param?: ScatterNDParameter;
  readonly tensor2box_param?: Tensor2BoxParameter;
  readonly corr1d_param?: Corr1dParameter;
  /** Settings of CReLU. */
  readonly crelu_param?: CReLUParameter;
}

/** The messages with the settings of the layers of the forks, by their field in LayerParameter. */
export interface ForkLayerParams {
  readonly transform_param: TransformationParameter;
  readonly loss_param: LossParameter;
  readonly accuracy_param: AccuracyParameter;
  readonly argmax_param: ArgMaxParameter;
  readonly batch_norm_param: BatchNormParameter;
  readonly bias_param: BiasParameter;
  readonly concat_param: ConcatParameter;
  readonly convolution_param: ConvolutionParameter;
  readonly data_param: DataParameter;
  readonly dropout_param: DropoutParameter;
  readonly eltwise_param: EltwiseParameter;
  readonly elu_param: ELUParameter;
  readonly image_data_param: ImageDataParameter;
  readonly inner_product_param: InnerProductParameter;
  readonly input_param: InputParameter;
  readonly lrn_param: LRNParameter;
  readonly memory_data_param: MemoryDataParameter;
  readonly mvn_param: MVNParameter;
  readonly parameter_param: ParameterParameter;
  readonly pooling_param: PoolingParameter;
  readonly power_param: PowerParameter;
  readonly recurrent_param: RecurrentParameter;
  readonly reduction_param: ReductionParameter;
  readonly relu_param: ReLUParameter;
  readonly reshape_param: ReshapeParameter;
  readonly scale_param: ScaleParameter;
  readonly sigmoid_param: SigmoidParameter;
  readonly softmax_param: SoftmaxParameter;
  readonly annotated_data_param: AnnotatedDataParameter;
  readonly detection_evaluate_param: DetectionEvaluateParameter;
  readonly detection_output_param: DetectionOutputParameter;
  readonly multibox_loss_param: MultiBoxLossParameter;
  readonly norm_param: NormalizeParameter;
  readonly permute_param: PermuteParameter;
  readonly prior_box_param: PriorBoxParameter;
  readonly video_data_param: VideoDataParameter;
  readonly roi_pooling_param: ROIPoolingParameter;
  readonly smooth_l1_loss_param: SmoothL1LossParameter;
  readonly box_annotator_ohem_param: BoxAnnotatorOHEMParameter;
  readonly psroi_pooling_param: PSROIPoolingParameter;
  readonly adaptive_bias_channel_param: AdaptiveBiasChannelParameter;
  readonly bias_channel_param: BiasChannelParameter;
  readonly dense_crf_param: DenseCRFParameter;
  readonly domain_transform_param: DomainTransformParameter;
  readonly interp_param: InterpParameter;
  readonly mat_read_param: MatReadParameter;
  readonly mat_write_param: MatWriteParameter;
  readonly seg_accuracy_param: SegAccuracyParameter;
  readonly unique_label_param: UniqueLabelParameter;
  readonly censor_label_param: CensorLabelParameter;
  readonly channel_aggregator_param: ChannelAggregatorParameter;
  readonly dominant_channel_param: DominantChannelParameter;
  readonly euclidean_loss_param: EuclideanLossParameter;
  readonly gain_channel_param: GainChannelParameter;
  readonly histogram_param: HistogramParameter;
  readonly ignore_overlay_param: IgnoreOverlayParameter;
  readonly onehot_param: OneHotParameter;
  readonly padding_param: PaddingParameter;
  readonly softmaxloss_param: SoftmaxLossParameter;
  readonly bn_param: BNParameter;
  readonly dense_image_data_param: DenseImageDataParameter;
  readonly upsample_param: UpsampleParameter;
  readonly binary_accuracy_param: BinaryAccuracyParameter;
  readonly eltwise_accuracy_param: EltwiseAccuracyParameter;
  readonly red_softmax_loss_param: RedSoftmaxWithLossParameter;
  readonly red_accuracy_param: RedAccuracyParameter;
  readonly select_seg_binary_param: SelectSegBinaryParameter;
  readonly unpooling_param: UnpoolingParameter;
  readonly window_cls_data_param: WindowClsDataParameter;
  readonly shuffle_channel_param: ShuffleChannelParameter;
  readonly trt_param: TRTParameter;
  readonly detectnet_groundtruth_param: DetectNetGroundTruthParameter;
  readonly detectnet_augmentation_param: DetectNetAugmentationParameter;
  readonly split_param: SplitParameter;
  readonly spatial_dropout_param: SpatialDropoutParameter;
  readonly multinode: MultinodeLayerParameter;
  readonly mn_activation_param: MnActivationParameter;
  readonly mn_grad_compress_param: MnParamGradCompressParameter;
  readonly quantization_param: QuantizationParameter;
  readonly reorg_param: ReorgParameter;
  readonly region_loss_param: RegionLossParameter;
  readonly eval_detection_param: EvalDetectionParameter;
  readonly seg_data_param: SegDataParameter;
  readonly batch_reduction_param: BatchReductionParameter;
  readonly convolution3d_param: Convolution3DParameter;
  readonly pooling3d_param: Pooling3DParameter;
  readonly down_sampling_param: DownSamplingParameter;
  readonly center_loss_param: CenterLossParameter;
  readonly cpm_transform_param: CPMTransformationParameter;
  readonly imresize_param: ImResizeParameter;
  readonly nms_param: NmsParameter | NMSParameter;
  readonly coeff_schedule_param: CoeffScheduleParameter;
  readonly augmentation_param: AugmentationParameter;
  readonly correlation_param: CorrelationParameter;
  readonly l1_loss_param: L1LossParameter;
  readonly writer_param: WriterParameter;
  readonly reader_param: ReaderParameter;
  readonly mean_param: MeanParameter;
  readonly resample_param: ResampleParameter;
  readonly downsample_param: DownsampleParameter;
  readonly lpq_loss_param: LpqLossParameter;
  readonly flow_warp_param: FlowWarpParameter;
  readonly accum_param: AccumParameter;
  readonly black_augmentation_param: BlackAugmentationParameter;
  readonly detection_loss_param: DetectionLossParameter;
  readonly yolov3_param: Yolov3Parameter;
  readonly yolo_seg_param: YoloSegParameter;
  readonly segmentation_evaluate_param: SegmentationEvaluateParameter;
  readonly yolo_detection_output_param: YoloDetectionOutputParameter;
  readonly yolov3_detection_output_param: Yolov3DetectionOutputParameter;
  readonly relu6_param: ReLUParameter;
  readonly lstm_param: LSTMParameter;
  readonly ctc_loss_param: CtcLossParameter;
  readonly continuation_indicator_param: ContinuationIndicatorParameter;
  readonly labelsequence_accuracy_param: LabelsequenceAccuracyParameter;
  readonly ctc_param: CTCParameter;
  readonly local_param: LocalParameter;
  readonly triplet_loss_param: TripletLossParameter;
  readonly flip_param: FlipParameter;
  readonly inner_distance_param: InnerDistanceParameter;
  readonly normalize_param: NormalizeParameter;
  readonly proposal_param: ProposalParameter;
  readonly resize_param: ResizeParameter;
  readonly insanity_param: InsanityParameter;
  readonly eltwise_affine_param: EltwiseAffineParameter;
  readonly sub_region_param: SubRegionParameter;
  readonly noise_param: NoiseParameter;
  readonly hotspot_param: HotspotParameter;
  readonly predict_box_param: PredictBoxParameter;
  readonly mil_data_param: MILDataParameter;
  readonly mil_param: MILParameter;
  readonly fcn_data_param: FCNDataParameter;
  readonly general_contrastive_loss_param: GeneralContrastiveParameter;
  readonly soft_contrastive_loss_param: SoftContrastiveParameter;
  readonly general_triplet_loss_param: GeneralTripletParameter;
  readonly soft_truncation_param: SoftTruncationParameter;
  readonly pairwise_param: PairwiseParameter;
  readonly smoothl1_param: SmoothL1Parameter;
  readonly batch_contrastive_loss_param: BatchContrastiveParameter;
  readonly truncation_param: TruncationParameter;
  readonly nca_param: NCAParameter;
  readonly largemargin_inner_product_param: LargeMarginInnerProductParameter;
  readonly label_specific_rescale_param: LabelSpecificRescaleParameter;
  readonly infimum_loss_param: InfimumLossParamter;
  readonly ordinal_regression_loss_param: OrdinalRegressionParameter;
  readonly margin_inner_product_param: MarginInnerProductParameter;
  readonly feature_decay_loss_param: FeatureDecayLossParameter;
  readonly confidence_penalty_loss_param: ConfidencePenaltyLossParameter;
  readonly focal_loss_param: FocalLossParameter;
  readonly label_specific_margin_param: LabelSpecificMarginParameter;
  readonly channel_scale_param: ChannelScaleParameter;
  readonly label_specific_affine_param: LabelSpecificAffineParameter;
  readonly label_specific_hard_margin_param: LabelSpecificHardMarginParameter;
  readonly label_specific_add_param: LabelSpecificAddParameter;
  readonly roi_align_param: ROIAlignParameter;
  readonly log_softmax_param: LogSoftmaxParameter;
  readonly upsample_darknet_param: UpsampleDarknetParameter;
  readonly depth_to_space_param: DepthToSpaceParameter;
  readonly resize_nearest_neighbor_param: ResizeNearestNeighborParameter;
  readonly space_to_depth_param: SpaceToDepthParameter;
  readonly pad_param: PadParameter;
  readonly stack_param: StackParameter;
  readonly resize_bilinear_param: ResizeBilinearParameter;
  readonly reduce_sum_param: ReduceSumParameter;
  readonly reduce_max_param: ReduceMaxParameter;
  readonly reduce_min_param: ReduceMinParameter;
  readonly reduce_mean_param: ReduceMeanParameter;
  readonly unstack_param: UnstackParameter;
  readonly expand_dims_nd_param: ExpandDimsNDParameter;
  readonly squeeze_param: SqueezeParameter;
  readonly broadcast_to_param: BroadcastToParameter;
  readonly hard_sigmoid_param: HardSigmoidParameter;
  readonly lp_normalization_param: LpNormalizationParameter;
  readonly layer_norm_param: LayerNormParameter;
  readonly gan_loss_param: GANLossParameter;
  readonly xlu_param: XLUParameter;
  readonly squeeze_convolution_param: SqueezeConvolutionParameter;
  readonly squeeze_inner_product_param: SqueezeInnerProductParameter;
  readonly yolo_v2_loss_param: YoloV2LossParameter;
  readonly yolo_v3_loss_param: YoloV3LossParameter;
  readonly gather_param: GatherParameter;
  readonly topk_gather_param: TopkGatherParameter;
  readonly nms_gather_param: NMSGatherParameter;
  readonly gather_nd_param: GatherNDParameter;
  readonly where4_param: Where4Parameter;
  readonly where4_gathernd_param: Where4GatherndParameter;
  readonly crop_and_resize_param: CropAndResizeParameter;
  readonly where4_gathernd_crop_param: Where4GatherndCropParameter;
  readonly pyramid_roi_align_param: PyramidROIAlignParameter;
  readonly reduce_prod_param: ReduceProdParameter;
  readonly selu_param: SeLUParameter;
  readonly selu_dropout_param: SeLUDropoutParameter;
  readonly batch_to_space_nd_param: BatchToSpaceNDParameter;
  readonly space_to_batch_nd_param: SpaceToBatchNDParameter;
  readonly mirror_pad_param: MirrorPadParameter;
  readonly tile_nd_param: TileNDParameter;
  readonly strided_slice_param: StridedSliceParameter;
  readonly piece_param: PieceParameter;
  readonly range_param: RangeParameter;
  readonly sparse_to_dense_param: SparseToDenseParameter;
  readonly embedding_lookup_param: EmbeddingLookupParameter;
  readonly embedding_lookup_sparse_param: EmbeddingLookupSparseParameter;
  readonly gemm_param: GemmParameter;
  readonly reduce_l1_param: ReduceL1Parameter;
  readonly reduce_l2_param: ReduceL2Parameter;
  readonly reduce_logsumexp_param: ReduceLogSumExpParameter;
  readonly reduce_all_param: ReduceAllParameter;
  readonly reduce_any_param: ReduceAnyParameter;
  readonly reverse_sequence_param: ReverseSequenceParameter;
  readonly thresholded_relu_param: ThresholdedReLUParameter;
  readonly one_hot_param: OneHotParameter;
  readonly reverse_param: ReverseParameter;
  readonly matmul_param: MatMulParameter;
  readonly gather_v2_param: GatherV2Parameter;
  readonly scaled_tanh_param: ScaledTanHParameter;
  readonly maskrcnn_detection_param: MaskRCNNDetectionParameter;
  readonly maskrcnn_proposal_param: MaskRCNNProposalParameter;
  readonly attention_param: AttentionParameter;
  readonly rnn_v2_param: RNNv2Parameter;
  readonly count_nonzero_param: CountNonzeroParameter;
  readonly not_equal_param: NotEqualParameter;
  readonly point_net_param: PointNetParameter;
  readonly mul_param: MulParameter;
  readonly spatial_batching_pooling_param: SpatialBatchingPoolingParameter;
  readonly non_max_suppression_param: NonMaxSuppressionParameter;
  readonly scatter_nd_param: ScatterNDParameter;
  readonly tensor2box_param: Tensor2BoxParameter;
  readonly corr1d_param: Corr1dParameter;
  readonly crelu_param: CReLUParameter;
}