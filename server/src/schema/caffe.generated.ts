// Generated from caffe-schema.json by `npm run generate`. Do not edit.

import type { SchemaData } from './schema.ts';

/** Stock Caffe's `caffe.proto`. */
export const caffe: SchemaData = {
 "messages": {
  "BlobShape": {
   "fields": [
    {
     "name": "dim",
     "number": 1,
     "type": "int64",
     "kind": "scalar",
     "label": "repeated",
     "since": "rc3"
    }
   ]
  },
  "BlobProto": {
   "fields": [
    {
     "name": "shape",
     "number": 7,
     "type": "BlobShape",
     "kind": "message",
     "label": "optional",
     "since": "rc3"
    },
    {
     "name": "data",
     "number": 5,
     "type": "float",
     "kind": "scalar",
     "label": "repeated"
    },
    {
     "name": "diff",
     "number": 6,
     "type": "float",
     "kind": "scalar",
     "label": "repeated"
    },
    {
     "name": "double_data",
     "number": 8,
     "type": "double",
     "kind": "scalar",
     "label": "repeated",
     "since": "rc3"
    },
    {
     "name": "double_diff",
     "number": 9,
     "type": "double",
     "kind": "scalar",
     "label": "repeated",
     "since": "rc3"
    },
    {
     "name": "num",
     "number": 1,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 0,
     "deprecated": true,
     "replacedBy": "shape"
    },
    {
     "name": "channels",
     "number": 2,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 0,
     "deprecated": true,
     "replacedBy": "shape"
    },
    {
     "name": "height",
     "number": 3,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 0,
     "deprecated": true,
     "replacedBy": "shape"
    },
    {
     "name": "width",
     "number": 4,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 0,
     "deprecated": true,
     "replacedBy": "shape"
    }
   ]
  },
  "BlobProtoVector": {
   "fields": [
    {
     "name": "blobs",
     "number": 1,
     "type": "BlobProto",
     "kind": "message",
     "label": "repeated"
    }
   ]
  },
  "Datum": {
   "fields": [
    {
     "name": "channels",
     "number": 1,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "height",
     "number": 2,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "width",
     "number": 3,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "data",
     "number": 4,
     "type": "bytes",
     "kind": "scalar",
     "label": "optional",
     "default": ""
    },
    {
     "name": "label",
     "number": 5,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "float_data",
     "number": 6,
     "type": "float",
     "kind": "scalar",
     "label": "repeated"
    },
    {
     "name": "encoded",
     "number": 7,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": false
    }
   ]
  },
  "FillerParameter": {
   "fields": [
    {
     "name": "type",
     "number": 1,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": "constant"
    },
    {
     "name": "value",
     "number": 2,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "min",
     "number": 3,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "max",
     "number": 4,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 1
    },
    {
     "name": "mean",
     "number": 5,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "std",
     "number": 6,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 1
    },
    {
     "name": "sparse",
     "number": 7,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": -1
    },
    {
     "name": "variance_norm",
     "number": 8,
     "type": "FillerParameter.VarianceNorm",
     "kind": "enum",
     "label": "optional",
     "default": "FAN_IN",
     "since": "rc3"
    }
   ]
  },
  "NetParameter": {
   "fields": [
    {
     "name": "name",
     "number": 1,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": ""
    },
    {
     "name": "input",
     "number": 3,
     "type": "string",
     "kind": "scalar",
     "label": "repeated",
     "deprecated": true,
     "replacedBy": "layer { type: \"Input\" }"
    },
    {
     "name": "input_shape",
     "number": 8,
     "type": "BlobShape",
     "kind": "message",
     "label": "repeated",
     "deprecated": true,
     "replacedBy": "input_param.shape",
     "since": "rc3"
    },
    {
     "name": "input_dim",
     "number": 4,
     "type": "int32",
     "kind": "scalar",
     "label": "repeated",
     "deprecated": true,
     "replacedBy": "input_param.shape"
    },
    {
     "name": "force_backward",
     "number": 5,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": false
    },
    {
     "name": "state",
     "number": 6,
     "type": "NetState",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "debug_info",
     "number": 7,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": false
    },
    {
     "name": "layer",
     "number": 100,
     "type": "LayerParameter",
     "kind": "message",
     "label": "repeated"
    },
    {
     "name": "layers",
     "number": 2,
     "type": "V1LayerParameter",
     "kind": "message",
     "label": "repeated",
     "deprecated": true,
     "replacedBy": "layer"
    }
   ]
  },
  "SolverParameter": {
   "fields": [
    {
     "name": "net",
     "number": 24,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": ""
    },
    {
     "name": "net_param",
     "number": 25,
     "type": "NetParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "train_net",
     "number": 1,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": ""
    },
    {
     "name": "test_net",
     "number": 2,
     "type": "string",
     "kind": "scalar",
     "label": "repeated"
    },
    {
     "name": "train_net_param",
     "number": 21,
     "type": "NetParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "test_net_param",
     "number": 22,
     "type": "NetParameter",
     "kind": "message",
     "label": "repeated"
    },
    {
     "name": "train_state",
     "number": 26,
     "type": "NetState",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "test_state",
     "number": 27,
     "type": "NetState",
     "kind": "message",
     "label": "repeated"
    },
    {
     "name": "test_iter",
     "number": 3,
     "type": "int32",
     "kind": "scalar",
     "label": "repeated"
    },
    {
     "name": "test_interval",
     "number": 4,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "test_compute_loss",
     "number": 19,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": false
    },
    {
     "name": "test_initialization",
     "number": 32,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": true
    },
    {
     "name": "base_lr",
     "number": 5,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "display",
     "number": 6,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "average_loss",
     "number": 33,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 1
    },
    {
     "name": "max_iter",
     "number": 7,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "iter_size",
     "number": 36,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 1,
     "since": "rc3"
    },
    {
     "name": "lr_policy",
     "number": 8,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": ""
    },
    {
     "name": "gamma",
     "number": 9,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "power",
     "number": 10,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "momentum",
     "number": 11,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "weight_decay",
     "number": 12,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "regularization_type",
     "number": 29,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": "L2"
    },
    {
     "name": "stepsize",
     "number": 13,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "stepvalue",
     "number": 34,
     "type": "int32",
     "kind": "scalar",
     "label": "repeated"
    },
    {
     "name": "clip_gradients",
     "number": 35,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": -1
    },
    {
     "name": "snapshot",
     "number": 14,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "snapshot_prefix",
     "number": 15,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": ""
    },
    {
     "name": "snapshot_diff",
     "number": 16,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": false
    },
    {
     "name": "snapshot_format",
     "number": 37,
     "type": "SolverParameter.SnapshotFormat",
     "kind": "enum",
     "label": "optional",
     "default": "BINARYPROTO",
     "since": "rc3"
    },
    {
     "name": "solver_mode",
     "number": 17,
     "type": "SolverParameter.SolverMode",
     "kind": "enum",
     "label": "optional",
     "default": "GPU"
    },
    {
     "name": "device_id",
     "number": 18,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "random_seed",
     "number": 20,
     "type": "int64",
     "kind": "scalar",
     "label": "optional",
     "default": -1
    },
    {
     "name": "type",
     "number": 40,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": "SGD",
     "since": "rc3"
    },
    {
     "name": "delta",
     "number": 31,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 1e-8
    },
    {
     "name": "momentum2",
     "number": 39,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 0.999,
     "since": "rc3"
    },
    {
     "name": "rms_decay",
     "number": 38,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 0.99,
     "since": "rc3"
    },
    {
     "name": "debug_info",
     "number": 23,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": false
    },
    {
     "name": "snapshot_after_train",
     "number": 28,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": true
    },
    {
     "name": "solver_type",
     "number": 30,
     "type": "SolverParameter.SolverType",
     "kind": "enum",
     "label": "optional",
     "default": "SGD",
     "deprecated": true,
     "replacedBy": "type"
    },
    {
     "name": "layer_wise_reduce",
     "number": 41,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": true,
     "since": "rc4"
    },
    {
     "name": "weights",
     "number": 42,
     "type": "string",
     "kind": "scalar",
     "label": "repeated",
     "since": "after 1.0"
    }
   ]
  },
  "SolverState": {
   "fields": [
    {
     "name": "iter",
     "number": 1,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "learned_net",
     "number": 2,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": ""
    },
    {
     "name": "history",
     "number": 3,
     "type": "BlobProto",
     "kind": "message",
     "label": "repeated"
    },
    {
     "name": "current_step",
     "number": 4,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    }
   ]
  },
  "NetState": {
   "fields": [
    {
     "name": "phase",
     "number": 1,
     "type": "Phase",
     "kind": "enum",
     "label": "optional",
     "default": "TEST"
    },
    {
     "name": "level",
     "number": 2,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "stage",
     "number": 3,
     "type": "string",
     "kind": "scalar",
     "label": "repeated"
    }
   ]
  },
  "NetStateRule": {
   "fields": [
    {
     "name": "phase",
     "number": 1,
     "type": "Phase",
     "kind": "enum",
     "label": "optional",
     "default": "TRAIN"
    },
    {
     "name": "min_level",
     "number": 2,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "max_level",
     "number": 3,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "stage",
     "number": 4,
     "type": "string",
     "kind": "scalar",
     "label": "repeated"
    },
    {
     "name": "not_stage",
     "number": 5,
     "type": "string",
     "kind": "scalar",
     "label": "repeated"
    }
   ]
  },
  "ParamSpec": {
   "fields": [
    {
     "name": "name",
     "number": 1,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": ""
    },
    {
     "name": "share_mode",
     "number": 2,
     "type": "ParamSpec.DimCheckMode",
     "kind": "enum",
     "label": "optional",
     "default": "STRICT"
    },
    {
     "name": "lr_mult",
     "number": 3,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 1
    },
    {
     "name": "decay_mult",
     "number": 4,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 1
    }
   ]
  },
  "LayerParameter": {
   "fields": [
    {
     "name": "name",
     "number": 1,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": ""
    },
    {
     "name": "type",
     "number": 2,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": ""
    },
    {
     "name": "bottom",
     "number": 3,
     "type": "string",
     "kind": "scalar",
     "label": "repeated"
    },
    {
     "name": "top",
     "number": 4,
     "type": "string",
     "kind": "scalar",
     "label": "repeated"
    },
    {
     "name": "phase",
     "number": 10,
     "type": "Phase",
     "kind": "enum",
     "label": "optional",
     "default": "TRAIN"
    },
    {
     "name": "loss_weight",
     "number": 5,
     "type": "float",
     "kind": "scalar",
     "label": "repeated"
    },
    {
     "name": "param",
     "number": 6,
     "type": "ParamSpec",
     "kind": "message",
     "label": "repeated"
    },
    {
     "name": "blobs",
     "number": 7,
     "type": "BlobProto",
     "kind": "message",
     "label": "repeated"
    },
    {
     "name": "propagate_down",
     "number": 11,
     "type": "bool",
     "kind": "scalar",
     "label": "repeated",
     "since": "rc3"
    },
    {
     "name": "include",
     "number": 8,
     "type": "NetStateRule",
     "kind": "message",
     "label": "repeated"
    },
    {
     "name": "exclude",
     "number": 9,
     "type": "NetStateRule",
     "kind": "message",
     "label": "repeated"
    },
    {
     "name": "transform_param",
     "number": 100,
     "type": "TransformationParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "loss_param",
     "number": 101,
     "type": "LossParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "accuracy_param",
     "number": 102,
     "type": "AccuracyParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "argmax_param",
     "number": 103,
     "type": "ArgMaxParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "batch_norm_param",
     "number": 139,
     "type": "BatchNormParameter",
     "kind": "message",
     "label": "optional",
     "since": "rc3"
    },
    {
     "name": "bias_param",
     "number": 141,
     "type": "BiasParameter",
     "kind": "message",
     "label": "optional",
     "since": "rc3"
    },
    {
     "name": "clip_param",
     "number": 148,
     "type": "ClipParameter",
     "kind": "message",
     "label": "optional",
     "since": "after 1.0"
    },
    {
     "name": "concat_param",
     "number": 104,
     "type": "ConcatParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "contrastive_loss_param",
     "number": 105,
     "type": "ContrastiveLossParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "convolution_param",
     "number": 106,
     "type": "ConvolutionParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "crop_param",
     "number": 144,
     "type": "CropParameter",
     "kind": "message",
     "label": "optional",
     "since": "rc4"
    },
    {
     "name": "data_param",
     "number": 107,
     "type": "DataParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "dropout_param",
     "number": 108,
     "type": "DropoutParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "dummy_data_param",
     "number": 109,
     "type": "DummyDataParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "eltwise_param",
     "number": 110,
     "type": "EltwiseParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "elu_param",
     "number": 140,
     "type": "ELUParameter",
     "kind": "message",
     "label": "optional",
     "since": "rc3"
    },
    {
     "name": "embed_param",
     "number": 137,
     "type": "EmbedParameter",
     "kind": "message",
     "label": "optional",
     "since": "rc3"
    },
    {
     "name": "exp_param",
     "number": 111,
     "type": "ExpParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "flatten_param",
     "number": 135,
     "type": "FlattenParameter",
     "kind": "message",
     "label": "optional",
     "since": "rc3"
    },
    {
     "name": "hdf5_data_param",
     "number": 112,
     "type": "HDF5DataParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "hdf5_output_param",
     "number": 113,
     "type": "HDF5OutputParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "hinge_loss_param",
     "number": 114,
     "type": "HingeLossParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "image_data_param",
     "number": 115,
     "type": "ImageDataParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "infogain_loss_param",
     "number": 116,
     "type": "InfogainLossParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "inner_product_param",
     "number": 117,
     "type": "InnerProductParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "input_param",
     "number": 143,
     "type": "InputParameter",
     "kind": "message",
     "label": "optional",
     "since": "rc4"
    },
    {
     "name": "log_param",
     "number": 134,
     "type": "LogParameter",
     "kind": "message",
     "label": "optional",
     "since": "rc3"
    },
    {
     "name": "lrn_param",
     "number": 118,
     "type": "LRNParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "memory_data_param",
     "number": 119,
     "type": "MemoryDataParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "mvn_param",
     "number": 120,
     "type": "MVNParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "parameter_param",
     "number": 145,
     "type": "ParameterParameter",
     "kind": "message",
     "label": "optional",
     "since": "rc4"
    },
    {
     "name": "pooling_param",
     "number": 121,
     "type": "PoolingParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "power_param",
     "number": 122,
     "type": "PowerParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "prelu_param",
     "number": 131,
     "type": "PReLUParameter",
     "kind": "message",
     "label": "optional",
     "since": "rc3"
    },
    {
     "name": "python_param",
     "number": 130,
     "type": "PythonParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "recurrent_param",
     "number": 146,
     "type": "RecurrentParameter",
     "kind": "message",
     "label": "optional",
     "since": "rc4"
    },
    {
     "name": "reduction_param",
     "number": 136,
     "type": "ReductionParameter",
     "kind": "message",
     "label": "optional",
     "since": "rc3"
    },
    {
     "name": "relu_param",
     "number": 123,
     "type": "ReLUParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "reshape_param",
     "number": 133,
     "type": "ReshapeParameter",
     "kind": "message",
     "label": "optional",
     "since": "rc3"
    },
    {
     "name": "scale_param",
     "number": 142,
     "type": "ScaleParameter",
     "kind": "message",
     "label": "optional",
     "since": "rc3"
    },
    {
     "name": "sigmoid_param",
     "number": 124,
     "type": "SigmoidParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "softmax_param",
     "number": 125,
     "type": "SoftmaxParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "spp_param",
     "number": 132,
     "type": "SPPParameter",
     "kind": "message",
     "label": "optional",
     "since": "rc3"
    },
    {
     "name": "slice_param",
     "number": 126,
     "type": "SliceParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "swish_param",
     "number": 147,
     "type": "SwishParameter",
     "kind": "message",
     "label": "optional",
     "since": "after 1.0"
    },
    {
     "name": "tanh_param",
     "number": 127,
     "type": "TanHParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "threshold_param",
     "number": 128,
     "type": "ThresholdParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "tile_param",
     "number": 138,
     "type": "TileParameter",
     "kind": "message",
     "label": "optional",
     "since": "rc3"
    },
    {
     "name": "window_data_param",
     "number": 129,
     "type": "WindowDataParameter",
     "kind": "message",
     "label": "optional"
    }
   ]
  },
  "TransformationParameter": {
   "fields": [
    {
     "name": "scale",
     "number": 1,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 1
    },
    {
     "name": "mirror",
     "number": 2,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": false
    },
    {
     "name": "crop_size",
     "number": 3,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "mean_file",
     "number": 4,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": ""
    },
    {
     "name": "mean_value",
     "number": 5,
     "type": "float",
     "kind": "scalar",
     "label": "repeated"
    },
    {
     "name": "force_color",
     "number": 6,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": false,
     "since": "rc3"
    },
    {
     "name": "force_gray",
     "number": 7,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": false,
     "since": "rc3"
    }
   ]
  },
  "LossParameter": {
   "fields": [
    {
     "name": "ignore_label",
     "number": 1,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "normalization",
     "number": 3,
     "type": "LossParameter.NormalizationMode",
     "kind": "enum",
     "label": "optional",
     "default": "VALID",
     "since": "rc3"
    },
    {
     "name": "normalize",
     "number": 2,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": false,
     "deprecated": true,
     "replacedBy": "normalization"
    }
   ]
  },
  "AccuracyParameter": {
   "fields": [
    {
     "name": "top_k",
     "number": 1,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 1
    },
    {
     "name": "axis",
     "number": 2,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 1,
     "since": "rc3"
    },
    {
     "name": "ignore_label",
     "number": 3,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 0,
     "since": "rc3"
    }
   ]
  },
  "ArgMaxParameter": {
   "fields": [
    {
     "name": "out_max_val",
     "number": 1,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": false
    },
    {
     "name": "top_k",
     "number": 2,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 1
    },
    {
     "name": "axis",
     "number": 3,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 0,
     "since": "rc3"
    }
   ]
  },
  "ClipParameter": {
   "fields": [
    {
     "name": "min",
     "number": 1,
     "type": "float",
     "kind": "scalar",
     "label": "required",
     "default": 0,
     "since": "after 1.0"
    },
    {
     "name": "max",
     "number": 2,
     "type": "float",
     "kind": "scalar",
     "label": "required",
     "default": 0,
     "since": "after 1.0"
    }
   ]
  },
  "ConcatParameter": {
   "fields": [
    {
     "name": "axis",
     "number": 2,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 1,
     "since": "rc3"
    },
    {
     "name": "concat_dim",
     "number": 1,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 1,
     "deprecated": true,
     "replacedBy": "axis"
    }
   ]
  },
  "BatchNormParameter": {
   "fields": [
    {
     "name": "use_global_stats",
     "number": 1,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": false,
     "since": "rc3"
    },
    {
     "name": "moving_average_fraction",
     "number": 2,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 0.999,
     "since": "rc3"
    },
    {
     "name": "eps",
     "number": 3,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 0.00001,
     "since": "rc3"
    }
   ]
  },
  "BiasParameter": {
   "fields": [
    {
     "name": "axis",
     "number": 1,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 1,
     "since": "rc3"
    },
    {
     "name": "num_axes",
     "number": 2,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 1,
     "since": "rc3"
    },
    {
     "name": "filler",
     "number": 3,
     "type": "FillerParameter",
     "kind": "message",
     "label": "optional",
     "since": "rc3"
    }
   ]
  },
  "ContrastiveLossParameter": {
   "fields": [
    {
     "name": "margin",
     "number": 1,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 1
    },
    {
     "name": "legacy_version",
     "number": 2,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": false,
     "since": "rc3"
    }
   ]
  },
  "ConvolutionParameter": {
   "fields": [
    {
     "name": "num_output",
     "number": 1,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "bias_term",
     "number": 2,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": true
    },
    {
     "name": "pad",
     "number": 3,
     "type": "uint32",
     "kind": "scalar",
     "label": "repeated"
    },
    {
     "name": "kernel_size",
     "number": 4,
     "type": "uint32",
     "kind": "scalar",
     "label": "repeated"
    },
    {
     "name": "stride",
     "number": 6,
     "type": "uint32",
     "kind": "scalar",
     "label": "repeated"
    },
    {
     "name": "dilation",
     "number": 18,
     "type": "uint32",
     "kind": "scalar",
     "label": "repeated",
     "since": "rc3"
    },
    {
     "name": "pad_h",
     "number": 9,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "pad_w",
     "number": 10,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "kernel_h",
     "number": 11,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "kernel_w",
     "number": 12,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "stride_h",
     "number": 13,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "stride_w",
     "number": 14,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "group",
     "number": 5,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 1
    },
    {
     "name": "weight_filler",
     "number": 7,
     "type": "FillerParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "bias_filler",
     "number": 8,
     "type": "FillerParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "engine",
     "number": 15,
     "type": "ConvolutionParameter.Engine",
     "kind": "enum",
     "label": "optional",
     "default": "DEFAULT"
    },
    {
     "name": "axis",
     "number": 16,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 1,
     "since": "rc3"
    },
    {
     "name": "force_nd_im2col",
     "number": 17,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": false,
     "since": "rc3"
    }
   ]
  },
  "CropParameter": {
   "fields": [
    {
     "name": "axis",
     "number": 1,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 2,
     "since": "rc4"
    },
    {
     "name": "offset",
     "number": 2,
     "type": "uint32",
     "kind": "scalar",
     "label": "repeated",
     "since": "rc4"
    }
   ]
  },
  "DataParameter": {
   "fields": [
    {
     "name": "source",
     "number": 1,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": ""
    },
    {
     "name": "batch_size",
     "number": 4,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "rand_skip",
     "number": 7,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0,
     "deprecated": true,
     "ignored": true
    },
    {
     "name": "backend",
     "number": 8,
     "type": "DataParameter.DB",
     "kind": "enum",
     "label": "optional",
     "default": "LEVELDB"
    },
    {
     "name": "scale",
     "number": 2,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 1,
     "deprecated": true,
     "replacedBy": "transform_param.scale",
     "ignored": true
    },
    {
     "name": "mean_file",
     "number": 3,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": "",
     "deprecated": true,
     "replacedBy": "transform_param.mean_file",
     "ignored": true
    },
    {
     "name": "crop_size",
     "number": 5,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0,
     "deprecated": true,
     "replacedBy": "transform_param.crop_size",
     "ignored": true
    },
    {
     "name": "mirror",
     "number": 6,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": false,
     "deprecated": true,
     "replacedBy": "transform_param.mirror",
     "ignored": true
    },
    {
     "name": "force_encoded_color",
     "number": 9,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": false,
     "ignored": true
    },
    {
     "name": "prefetch",
     "number": 10,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 4,
     "since": "rc3"
    }
   ]
  },
  "DropoutParameter": {
   "fields": [
    {
     "name": "dropout_ratio",
     "number": 1,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 0.5
    }
   ]
  },
  "DummyDataParameter": {
   "fields": [
    {
     "name": "data_filler",
     "number": 1,
     "type": "FillerParameter",
     "kind": "message",
     "label": "repeated"
    },
    {
     "name": "shape",
     "number": 6,
     "type": "BlobShape",
     "kind": "message",
     "label": "repeated",
     "since": "rc3"
    },
    {
     "name": "num",
     "number": 2,
     "type": "uint32",
     "kind": "scalar",
     "label": "repeated",
     "deprecated": true,
     "replacedBy": "shape"
    },
    {
     "name": "channels",
     "number": 3,
     "type": "uint32",
     "kind": "scalar",
     "label": "repeated",
     "deprecated": true,
     "replacedBy": "shape"
    },
    {
     "name": "height",
     "number": 4,
     "type": "uint32",
     "kind": "scalar",
     "label": "repeated",
     "deprecated": true,
     "replacedBy": "shape"
    },
    {
     "name": "width",
     "number": 5,
     "type": "uint32",
     "kind": "scalar",
     "label": "repeated",
     "deprecated": true,
     "replacedBy": "shape"
    }
   ]
  },
  "EltwiseParameter": {
   "fields": [
    {
     "name": "operation",
     "number": 1,
     "type": "EltwiseParameter.EltwiseOp",
     "kind": "enum",
     "label": "optional",
     "default": "SUM"
    },
    {
     "name": "coeff",
     "number": 2,
     "type": "float",
     "kind": "scalar",
     "label": "repeated"
    },
    {
     "name": "stable_prod_grad",
     "number": 3,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": true
    }
   ]
  },
  "ELUParameter": {
   "fields": [
    {
     "name": "alpha",
     "number": 1,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 1,
     "since": "rc3"
    }
   ]
  },
  "EmbedParameter": {
   "fields": [
    {
     "name": "num_output",
     "number": 1,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0,
     "since": "rc3"
    },
    {
     "name": "input_dim",
     "number": 2,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0,
     "since": "rc3"
    },
    {
     "name": "bias_term",
     "number": 3,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": true,
     "since": "rc3"
    },
    {
     "name": "weight_filler",
     "number": 4,
     "type": "FillerParameter",
     "kind": "message",
     "label": "optional",
     "since": "rc3"
    },
    {
     "name": "bias_filler",
     "number": 5,
     "type": "FillerParameter",
     "kind": "message",
     "label": "optional",
     "since": "rc3"
    }
   ]
  },
  "ExpParameter": {
   "fields": [
    {
     "name": "base",
     "number": 1,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": -1
    },
    {
     "name": "scale",
     "number": 2,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 1
    },
    {
     "name": "shift",
     "number": 3,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    }
   ]
  },
  "FlattenParameter": {
   "fields": [
    {
     "name": "axis",
     "number": 1,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 1,
     "since": "rc3"
    },
    {
     "name": "end_axis",
     "number": 2,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": -1,
     "since": "rc3"
    }
   ]
  },
  "HDF5DataParameter": {
   "fields": [
    {
     "name": "source",
     "number": 1,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": ""
    },
    {
     "name": "batch_size",
     "number": 2,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "shuffle",
     "number": 3,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": false,
     "since": "rc3"
    }
   ]
  },
  "HDF5OutputParameter": {
   "fields": [
    {
     "name": "file_name",
     "number": 1,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": ""
    }
   ]
  },
  "HingeLossParameter": {
   "fields": [
    {
     "name": "norm",
     "number": 1,
     "type": "HingeLossParameter.Norm",
     "kind": "enum",
     "label": "optional",
     "default": "L1"
    }
   ]
  },
  "ImageDataParameter": {
   "fields": [
    {
     "name": "source",
     "number": 1,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": ""
    },
    {
     "name": "batch_size",
     "number": 4,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 1
    },
    {
     "name": "rand_skip",
     "number": 7,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "shuffle",
     "number": 8,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": false
    },
    {
     "name": "new_height",
     "number": 9,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "new_width",
     "number": 10,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "is_color",
     "number": 11,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": true
    },
    {
     "name": "scale",
     "number": 2,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 1,
     "deprecated": true,
     "replacedBy": "transform_param.scale",
     "ignored": true
    },
    {
     "name": "mean_file",
     "number": 3,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": "",
     "deprecated": true,
     "replacedBy": "transform_param.mean_file",
     "ignored": true
    },
    {
     "name": "crop_size",
     "number": 5,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0,
     "deprecated": true,
     "replacedBy": "transform_param.crop_size",
     "ignored": true
    },
    {
     "name": "mirror",
     "number": 6,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": false,
     "deprecated": true,
     "replacedBy": "transform_param.mirror",
     "ignored": true
    },
    {
     "name": "root_folder",
     "number": 12,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": ""
    }
   ]
  },
  "InfogainLossParameter": {
   "fields": [
    {
     "name": "source",
     "number": 1,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": ""
    },
    {
     "name": "axis",
     "number": 2,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 1,
     "since": "1.0"
    }
   ]
  },
  "InnerProductParameter": {
   "fields": [
    {
     "name": "num_output",
     "number": 1,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "bias_term",
     "number": 2,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": true
    },
    {
     "name": "weight_filler",
     "number": 3,
     "type": "FillerParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "bias_filler",
     "number": 4,
     "type": "FillerParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "axis",
     "number": 5,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 1,
     "since": "rc3"
    },
    {
     "name": "transpose",
     "number": 6,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": false,
     "since": "rc4"
    }
   ]
  },
  "InputParameter": {
   "fields": [
    {
     "name": "shape",
     "number": 1,
     "type": "BlobShape",
     "kind": "message",
     "label": "repeated",
     "since": "rc4"
    }
   ]
  },
  "LogParameter": {
   "fields": [
    {
     "name": "base",
     "number": 1,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": -1,
     "since": "rc3"
    },
    {
     "name": "scale",
     "number": 2,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 1,
     "since": "rc3"
    },
    {
     "name": "shift",
     "number": 3,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 0,
     "since": "rc3"
    }
   ]
  },
  "LRNParameter": {
   "fields": [
    {
     "name": "local_size",
     "number": 1,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 5
    },
    {
     "name": "alpha",
     "number": 2,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 1
    },
    {
     "name": "beta",
     "number": 3,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 0.75
    },
    {
     "name": "norm_region",
     "number": 4,
     "type": "LRNParameter.NormRegion",
     "kind": "enum",
     "label": "optional",
     "default": "ACROSS_CHANNELS"
    },
    {
     "name": "k",
     "number": 5,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 1
    },
    {
     "name": "engine",
     "number": 6,
     "type": "LRNParameter.Engine",
     "kind": "enum",
     "label": "optional",
     "default": "DEFAULT",
     "since": "rc3"
    }
   ]
  },
  "MemoryDataParameter": {
   "fields": [
    {
     "name": "batch_size",
     "number": 1,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "channels",
     "number": 2,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "height",
     "number": 3,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "width",
     "number": 4,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    }
   ]
  },
  "MVNParameter": {
   "fields": [
    {
     "name": "normalize_variance",
     "number": 1,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": true
    },
    {
     "name": "across_channels",
     "number": 2,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": false
    },
    {
     "name": "eps",
     "number": 3,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 1e-9,
     "since": "rc3"
    }
   ]
  },
  "ParameterParameter": {
   "fields": [
    {
     "name": "shape",
     "number": 1,
     "type": "BlobShape",
     "kind": "message",
     "label": "optional",
     "since": "rc4"
    }
   ]
  },
  "PoolingParameter": {
   "fields": [
    {
     "name": "pool",
     "number": 1,
     "type": "PoolingParameter.PoolMethod",
     "kind": "enum",
     "label": "optional",
     "default": "MAX"
    },
    {
     "name": "pad",
     "number": 4,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "pad_h",
     "number": 9,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "pad_w",
     "number": 10,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "kernel_size",
     "number": 2,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "kernel_h",
     "number": 5,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "kernel_w",
     "number": 6,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "stride",
     "number": 3,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 1
    },
    {
     "name": "stride_h",
     "number": 7,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "stride_w",
     "number": 8,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "engine",
     "number": 11,
     "type": "PoolingParameter.Engine",
     "kind": "enum",
     "label": "optional",
     "default": "DEFAULT"
    },
    {
     "name": "global_pooling",
     "number": 12,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": false
    },
    {
     "name": "round_mode",
     "number": 13,
     "type": "PoolingParameter.RoundMode",
     "kind": "enum",
     "label": "optional",
     "default": "CEIL",
     "since": "after 1.0"
    }
   ]
  },
  "PowerParameter": {
   "fields": [
    {
     "name": "power",
     "number": 1,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 1
    },
    {
     "name": "scale",
     "number": 2,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 1
    },
    {
     "name": "shift",
     "number": 3,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    }
   ]
  },
  "PythonParameter": {
   "fields": [
    {
     "name": "module",
     "number": 1,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": ""
    },
    {
     "name": "layer",
     "number": 2,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": ""
    },
    {
     "name": "param_str",
     "number": 3,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": "",
     "since": "rc3"
    },
    {
     "name": "share_in_parallel",
     "number": 4,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": false,
     "deprecated": true,
     "ignored": true,
     "since": "rc3"
    }
   ]
  },
  "RecurrentParameter": {
   "fields": [
    {
     "name": "num_output",
     "number": 1,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0,
     "since": "rc4"
    },
    {
     "name": "weight_filler",
     "number": 2,
     "type": "FillerParameter",
     "kind": "message",
     "label": "optional",
     "since": "rc4"
    },
    {
     "name": "bias_filler",
     "number": 3,
     "type": "FillerParameter",
     "kind": "message",
     "label": "optional",
     "since": "rc4"
    },
    {
     "name": "debug_info",
     "number": 4,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": false,
     "since": "rc4"
    },
    {
     "name": "expose_hidden",
     "number": 5,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": false,
     "since": "rc4"
    }
   ]
  },
  "ReductionParameter": {
   "fields": [
    {
     "name": "operation",
     "number": 1,
     "type": "ReductionParameter.ReductionOp",
     "kind": "enum",
     "label": "optional",
     "default": "SUM",
     "since": "rc3"
    },
    {
     "name": "axis",
     "number": 2,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 0,
     "since": "rc3"
    },
    {
     "name": "coeff",
     "number": 3,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 1,
     "since": "rc3"
    }
   ]
  },
  "ReLUParameter": {
   "fields": [
    {
     "name": "negative_slope",
     "number": 1,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "engine",
     "number": 2,
     "type": "ReLUParameter.Engine",
     "kind": "enum",
     "label": "optional",
     "default": "DEFAULT"
    }
   ]
  },
  "ReshapeParameter": {
   "fields": [
    {
     "name": "shape",
     "number": 1,
     "type": "BlobShape",
     "kind": "message",
     "label": "optional",
     "since": "rc3"
    },
    {
     "name": "axis",
     "number": 2,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 0,
     "since": "rc3"
    },
    {
     "name": "num_axes",
     "number": 3,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": -1,
     "since": "rc3"
    }
   ]
  },
  "ScaleParameter": {
   "fields": [
    {
     "name": "axis",
     "number": 1,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 1,
     "since": "rc3"
    },
    {
     "name": "num_axes",
     "number": 2,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 1,
     "since": "rc3"
    },
    {
     "name": "filler",
     "number": 3,
     "type": "FillerParameter",
     "kind": "message",
     "label": "optional",
     "since": "rc3"
    },
    {
     "name": "bias_term",
     "number": 4,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": false,
     "since": "rc3"
    },
    {
     "name": "bias_filler",
     "number": 5,
     "type": "FillerParameter",
     "kind": "message",
     "label": "optional",
     "since": "rc3"
    }
   ]
  },
  "SigmoidParameter": {
   "fields": [
    {
     "name": "engine",
     "number": 1,
     "type": "SigmoidParameter.Engine",
     "kind": "enum",
     "label": "optional",
     "default": "DEFAULT"
    }
   ]
  },
  "SliceParameter": {
   "fields": [
    {
     "name": "axis",
     "number": 3,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 1,
     "since": "rc3"
    },
    {
     "name": "slice_point",
     "number": 2,
     "type": "uint32",
     "kind": "scalar",
     "label": "repeated"
    },
    {
     "name": "slice_dim",
     "number": 1,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 1,
     "deprecated": true,
     "replacedBy": "axis"
    }
   ]
  },
  "SoftmaxParameter": {
   "fields": [
    {
     "name": "engine",
     "number": 1,
     "type": "SoftmaxParameter.Engine",
     "kind": "enum",
     "label": "optional",
     "default": "DEFAULT"
    },
    {
     "name": "axis",
     "number": 2,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 1,
     "since": "rc3"
    }
   ]
  },
  "SwishParameter": {
   "fields": [
    {
     "name": "beta",
     "number": 1,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 1,
     "since": "after 1.0"
    }
   ]
  },
  "TanHParameter": {
   "fields": [
    {
     "name": "engine",
     "number": 1,
     "type": "TanHParameter.Engine",
     "kind": "enum",
     "label": "optional",
     "default": "DEFAULT"
    }
   ]
  },
  "TileParameter": {
   "fields": [
    {
     "name": "axis",
     "number": 1,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 1,
     "since": "rc3"
    },
    {
     "name": "tiles",
     "number": 2,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 0,
     "since": "rc3"
    }
   ]
  },
  "ThresholdParameter": {
   "fields": [
    {
     "name": "threshold",
     "number": 1,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    }
   ]
  },
  "WindowDataParameter": {
   "fields": [
    {
     "name": "source",
     "number": 1,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": ""
    },
    {
     "name": "scale",
     "number": 2,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 1
    },
    {
     "name": "mean_file",
     "number": 3,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": "",
     "ignored": true
    },
    {
     "name": "batch_size",
     "number": 4,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "crop_size",
     "number": 5,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0,
     "ignored": true
    },
    {
     "name": "mirror",
     "number": 6,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": false,
     "ignored": true
    },
    {
     "name": "fg_threshold",
     "number": 7,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 0.5
    },
    {
     "name": "bg_threshold",
     "number": 8,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 0.5
    },
    {
     "name": "fg_fraction",
     "number": 9,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 0.25
    },
    {
     "name": "context_pad",
     "number": 10,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "crop_mode",
     "number": 11,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": "warp"
    },
    {
     "name": "cache_images",
     "number": 12,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": false
    },
    {
     "name": "root_folder",
     "number": 13,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": ""
    }
   ]
  },
  "SPPParameter": {
   "fields": [
    {
     "name": "pyramid_height",
     "number": 1,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0,
     "since": "rc3"
    },
    {
     "name": "pool",
     "number": 2,
     "type": "SPPParameter.PoolMethod",
     "kind": "enum",
     "label": "optional",
     "default": "MAX",
     "since": "rc3"
    },
    {
     "name": "engine",
     "number": 6,
     "type": "SPPParameter.Engine",
     "kind": "enum",
     "label": "optional",
     "default": "DEFAULT",
     "ignored": true,
     "since": "rc3"
    }
   ]
  },
  "V1LayerParameter": {
   "fields": [
    {
     "name": "bottom",
     "number": 2,
     "type": "string",
     "kind": "scalar",
     "label": "repeated"
    },
    {
     "name": "top",
     "number": 3,
     "type": "string",
     "kind": "scalar",
     "label": "repeated"
    },
    {
     "name": "name",
     "number": 4,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": ""
    },
    {
     "name": "include",
     "number": 32,
     "type": "NetStateRule",
     "kind": "message",
     "label": "repeated"
    },
    {
     "name": "exclude",
     "number": 33,
     "type": "NetStateRule",
     "kind": "message",
     "label": "repeated"
    },
    {
     "name": "type",
     "number": 5,
     "type": "V1LayerParameter.LayerType",
     "kind": "enum",
     "label": "optional",
     "default": "NONE"
    },
    {
     "name": "blobs",
     "number": 6,
     "type": "BlobProto",
     "kind": "message",
     "label": "repeated"
    },
    {
     "name": "param",
     "number": 1001,
     "type": "string",
     "kind": "scalar",
     "label": "repeated"
    },
    {
     "name": "blob_share_mode",
     "number": 1002,
     "type": "V1LayerParameter.DimCheckMode",
     "kind": "enum",
     "label": "repeated"
    },
    {
     "name": "blobs_lr",
     "number": 7,
     "type": "float",
     "kind": "scalar",
     "label": "repeated"
    },
    {
     "name": "weight_decay",
     "number": 8,
     "type": "float",
     "kind": "scalar",
     "label": "repeated"
    },
    {
     "name": "loss_weight",
     "number": 35,
     "type": "float",
     "kind": "scalar",
     "label": "repeated"
    },
    {
     "name": "accuracy_param",
     "number": 27,
     "type": "AccuracyParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "argmax_param",
     "number": 23,
     "type": "ArgMaxParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "concat_param",
     "number": 9,
     "type": "ConcatParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "contrastive_loss_param",
     "number": 40,
     "type": "ContrastiveLossParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "convolution_param",
     "number": 10,
     "type": "ConvolutionParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "data_param",
     "number": 11,
     "type": "DataParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "dropout_param",
     "number": 12,
     "type": "DropoutParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "dummy_data_param",
     "number": 26,
     "type": "DummyDataParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "eltwise_param",
     "number": 24,
     "type": "EltwiseParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "exp_param",
     "number": 41,
     "type": "ExpParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "hdf5_data_param",
     "number": 13,
     "type": "HDF5DataParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "hdf5_output_param",
     "number": 14,
     "type": "HDF5OutputParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "hinge_loss_param",
     "number": 29,
     "type": "HingeLossParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "image_data_param",
     "number": 15,
     "type": "ImageDataParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "infogain_loss_param",
     "number": 16,
     "type": "InfogainLossParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "inner_product_param",
     "number": 17,
     "type": "InnerProductParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "lrn_param",
     "number": 18,
     "type": "LRNParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "memory_data_param",
     "number": 22,
     "type": "MemoryDataParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "mvn_param",
     "number": 34,
     "type": "MVNParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "pooling_param",
     "number": 19,
     "type": "PoolingParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "power_param",
     "number": 21,
     "type": "PowerParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "relu_param",
     "number": 30,
     "type": "ReLUParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "sigmoid_param",
     "number": 38,
     "type": "SigmoidParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "softmax_param",
     "number": 39,
     "type": "SoftmaxParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "slice_param",
     "number": 31,
     "type": "SliceParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "tanh_param",
     "number": 37,
     "type": "TanHParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "threshold_param",
     "number": 25,
     "type": "ThresholdParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "window_data_param",
     "number": 20,
     "type": "WindowDataParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "transform_param",
     "number": 36,
     "type": "TransformationParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "loss_param",
     "number": 42,
     "type": "LossParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "layer",
     "number": 1,
     "type": "V0LayerParameter",
     "kind": "message",
     "label": "optional"
    }
   ]
  },
  "V0LayerParameter": {
   "fields": [
    {
     "name": "name",
     "number": 1,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": ""
    },
    {
     "name": "type",
     "number": 2,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": ""
    },
    {
     "name": "num_output",
     "number": 3,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "biasterm",
     "number": 4,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": true
    },
    {
     "name": "weight_filler",
     "number": 5,
     "type": "FillerParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "bias_filler",
     "number": 6,
     "type": "FillerParameter",
     "kind": "message",
     "label": "optional"
    },
    {
     "name": "pad",
     "number": 7,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "kernelsize",
     "number": 8,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "group",
     "number": 9,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 1
    },
    {
     "name": "stride",
     "number": 10,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 1
    },
    {
     "name": "pool",
     "number": 11,
     "type": "V0LayerParameter.PoolMethod",
     "kind": "enum",
     "label": "optional",
     "default": "MAX"
    },
    {
     "name": "dropout_ratio",
     "number": 12,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 0.5
    },
    {
     "name": "local_size",
     "number": 13,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 5
    },
    {
     "name": "alpha",
     "number": 14,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 1
    },
    {
     "name": "beta",
     "number": 15,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 0.75
    },
    {
     "name": "k",
     "number": 22,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 1
    },
    {
     "name": "source",
     "number": 16,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": ""
    },
    {
     "name": "scale",
     "number": 17,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 1
    },
    {
     "name": "meanfile",
     "number": 18,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": ""
    },
    {
     "name": "batchsize",
     "number": 19,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "cropsize",
     "number": 20,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "mirror",
     "number": 21,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": false
    },
    {
     "name": "blobs",
     "number": 50,
     "type": "BlobProto",
     "kind": "message",
     "label": "repeated"
    },
    {
     "name": "blobs_lr",
     "number": 51,
     "type": "float",
     "kind": "scalar",
     "label": "repeated"
    },
    {
     "name": "weight_decay",
     "number": 52,
     "type": "float",
     "kind": "scalar",
     "label": "repeated"
    },
    {
     "name": "rand_skip",
     "number": 53,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "det_fg_threshold",
     "number": 54,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 0.5
    },
    {
     "name": "det_bg_threshold",
     "number": 55,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 0.5
    },
    {
     "name": "det_fg_fraction",
     "number": 56,
     "type": "float",
     "kind": "scalar",
     "label": "optional",
     "default": 0.25
    },
    {
     "name": "det_context_pad",
     "number": 58,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "det_crop_mode",
     "number": 59,
     "type": "string",
     "kind": "scalar",
     "label": "optional",
     "default": "warp"
    },
    {
     "name": "new_num",
     "number": 60,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 0,
     "ignored": true
    },
    {
     "name": "new_channels",
     "number": 61,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 0,
     "ignored": true
    },
    {
     "name": "new_height",
     "number": 62,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "new_width",
     "number": 63,
     "type": "int32",
     "kind": "scalar",
     "label": "optional",
     "default": 0
    },
    {
     "name": "shuffle_images",
     "number": 64,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": false
    },
    {
     "name": "concat_dim",
     "number": 65,
     "type": "uint32",
     "kind": "scalar",
     "label": "optional",
     "default": 1
    },
    {
     "name": "hdf5_output_param",
     "number": 1001,
     "type": "HDF5OutputParameter",
     "kind": "message",
     "label": "optional"
    }
   ]
  },
  "PReLUParameter": {
   "fields": [
    {
     "name": "filler",
     "number": 1,
     "type": "FillerParameter",
     "kind": "message",
     "label": "optional",
     "since": "rc3"
    },
    {
     "name": "channel_shared",
     "number": 2,
     "type": "bool",
     "kind": "scalar",
     "label": "optional",
     "default": false,
     "since": "rc3"
    }
   ]
  }
 },
 "enums": {
  "FillerParameter.VarianceNorm": {
   "values": [
    {
     "name": "FAN_IN",
     "number": 0
    },
    {
     "name": "FAN_OUT",
     "number": 1
    },
    {
     "name": "AVERAGE",
     "number": 2
    }
   ]
  },
  "SolverParameter.SnapshotFormat": {
   "values": [
    {
     "name": "HDF5",
     "number": 0
    },
    {
     "name": "BINARYPROTO",
     "number": 1
    }
   ]
  },
  "SolverParameter.SolverMode": {
   "values": [
    {
     "name": "CPU",
     "number": 0
    },
    {
     "name": "GPU",
     "number": 1
    }
   ]
  },
  "SolverParameter.SolverType": {
   "values": [
    {
     "name": "SGD",
     "number": 0
    },
    {
     "name": "NESTEROV",
     "number": 1
    },
    {
     "name": "ADAGRAD",
     "number": 2
    },
    {
     "name": "RMSPROP",
     "number": 3
    },
    {
     "name": "ADADELTA",
     "number": 4
    },
    {
     "name": "ADAM",
     "number": 5
    }
   ]
  },
  "Phase": {
   "values": [
    {
     "name": "TRAIN",
     "number": 0
    },
    {
     "name": "TEST",
     "number": 1
    }
   ]
  },
  "ParamSpec.DimCheckMode": {
   "values": [
    {
     "name": "STRICT",
     "number": 0
    },
    {
     "name": "PERMISSIVE",
     "number": 1
    }
   ]
  },
  "LossParameter.NormalizationMode": {
   "values": [
    {
     "name": "FULL",
     "number": 0
    },
    {
     "name": "VALID",
     "number": 1
    },
    {
     "name": "BATCH_SIZE",
     "number": 2
    },
    {
     "name": "NONE",
     "number": 3
    }
   ]
  },
  "ConvolutionParameter.Engine": {
   "values": [
    {
     "name": "DEFAULT",
     "number": 0
    },
    {
     "name": "CAFFE",
     "number": 1
    },
    {
     "name": "CUDNN",
     "number": 2
    }
   ]
  },
  "DataParameter.DB": {
   "values": [
    {
     "name": "LEVELDB",
     "number": 0
    },
    {
     "name": "LMDB",
     "number": 1
    }
   ]
  },
  "EltwiseParameter.EltwiseOp": {
   "values": [
    {
     "name": "PROD",
     "number": 0
    },
    {
     "name": "SUM",
     "number": 1
    },
    {
     "name": "MAX",
     "number": 2
    }
   ]
  },
  "HingeLossParameter.Norm": {
   "values": [
    {
     "name": "L1",
     "number": 1
    },
    {
     "name": "L2",
     "number": 2
    }
   ]
  },
  "LRNParameter.NormRegion": {
   "values": [
    {
     "name": "ACROSS_CHANNELS",
     "number": 0
    },
    {
     "name": "WITHIN_CHANNEL",
     "number": 1
    }
   ]
  },
  "LRNParameter.Engine": {
   "values": [
    {
     "name": "DEFAULT",
     "number": 0
    },
    {
     "name": "CAFFE",
     "number": 1
    },
    {
     "name": "CUDNN",
     "number": 2
    }
   ]
  },
  "PoolingParameter.PoolMethod": {
   "values": [
    {
     "name": "MAX",
     "number": 0
    },
    {
     "name": "AVE",
     "number": 1
    },
    {
     "name": "STOCHASTIC",
     "number": 2
    }
   ]
  },
  "PoolingParameter.Engine": {
   "values": [
    {
     "name": "DEFAULT",
     "number": 0
    },
    {
     "name": "CAFFE",
     "number": 1
    },
    {
     "name": "CUDNN",
     "number": 2
    }
   ]
  },
  "PoolingParameter.RoundMode": {
   "values": [
    {
     "name": "CEIL",
     "number": 0
    },
    {
     "name": "FLOOR",
     "number": 1
    }
   ]
  },
  "ReductionParameter.ReductionOp": {
   "values": [
    {
     "name": "SUM",
     "number": 1
    },
    {
     "name": "ASUM",
     "number": 2
    },
    {
     "name": "SUMSQ",
     "number": 3
    },
    {
     "name": "MEAN",
     "number": 4
    }
   ]
  },
  "ReLUParameter.Engine": {
   "values": [
    {
     "name": "DEFAULT",
     "number": 0
    },
    {
     "name": "CAFFE",
     "number": 1
    },
    {
     "name": "CUDNN",
     "number": 2
    }
   ]
  },
  "SigmoidParameter.Engine": {
   "values": [
    {
     "name": "DEFAULT",
     "number": 0
    },
    {
     "name": "CAFFE",
     "number": 1
    },
    {
     "name": "CUDNN",
     "number": 2
    }
   ]
  },
  "SoftmaxParameter.Engine": {
   "values": [
    {
     "name": "DEFAULT",
     "number": 0
    },
    {
     "name": "CAFFE",
     "number": 1
    },
    {
     "name": "CUDNN",
     "number": 2
    }
   ]
  },
  "TanHParameter.Engine": {
   "values": [
    {
     "name": "DEFAULT",
     "number": 0
    },
    {
     "name": "CAFFE",
     "number": 1
    },
    {
     "name": "CUDNN",
     "number": 2
    }
   ]
  },
  "SPPParameter.PoolMethod": {
   "values": [
    {
     "name": "MAX",
     "number": 0
    },
    {
     "name": "AVE",
     "number": 1
    },
    {
     "name": "STOCHASTIC",
     "number": 2
    }
   ]
  },
  "SPPParameter.Engine": {
   "values": [
    {
     "name": "DEFAULT",
     "number": 0
    },
    {
     "name": "CAFFE",
     "number": 1
    },
    {
     "name": "CUDNN",
     "number": 2
    }
   ]
  },
  "V1LayerParameter.LayerType": {
   "values": [
    {
     "name": "NONE",
     "number": 0
    },
    {
     "name": "ABSVAL",
     "number": 35
    },
    {
     "name": "ACCURACY",
     "number": 1
    },
    {
     "name": "ARGMAX",
     "number": 30
    },
    {
     "name": "BNLL",
     "number": 2
    },
    {
     "name": "CONCAT",
     "number": 3
    },
    {
     "name": "CONTRASTIVE_LOSS",
     "number": 37
    },
    {
     "name": "CONVOLUTION",
     "number": 4
    },
    {
     "name": "DATA",
     "number": 5
    },
    {
     "name": "DECONVOLUTION",
     "number": 39
    },
    {
     "name": "DROPOUT",
     "number": 6
    },
    {
     "name": "DUMMY_DATA",
     "number": 32
    },
    {
     "name": "EUCLIDEAN_LOSS",
     "number": 7
    },
    {
     "name": "ELTWISE",
     "number": 25
    },
    {
     "name": "EXP",
     "number": 38
    },
    {
     "name": "FLATTEN",
     "number": 8
    },
    {
     "name": "HDF5_DATA",
     "number": 9
    },
    {
     "name": "HDF5_OUTPUT",
     "number": 10
    },
    {
     "name": "HINGE_LOSS",
     "number": 28
    },
    {
     "name": "IM2COL",
     "number": 11
    },
    {
     "name": "IMAGE_DATA",
     "number": 12
    },
    {
     "name": "INFOGAIN_LOSS",
     "number": 13
    },
    {
     "name": "INNER_PRODUCT",
     "number": 14
    },
    {
     "name": "LRN",
     "number": 15
    },
    {
     "name": "MEMORY_DATA",
     "number": 29
    },
    {
     "name": "MULTINOMIAL_LOGISTIC_LOSS",
     "number": 16
    },
    {
     "name": "MVN",
     "number": 34
    },
    {
     "name": "POOLING",
     "number": 17
    },
    {
     "name": "POWER",
     "number": 26
    },
    {
     "name": "RELU",
     "number": 18
    },
    {
     "name": "SIGMOID",
     "number": 19
    },
    {
     "name": "SIGMOID_CROSS_ENTROPY_LOSS",
     "number": 27
    },
    {
     "name": "SILENCE",
     "number": 36
    },
    {
     "name": "SOFTMAX",
     "number": 20
    },
    {
     "name": "SOFTMAX_LOSS",
     "number": 21
    },
    {
     "name": "SPLIT",
     "number": 22
    },
    {
     "name": "SLICE",
     "number": 33
    },
    {
     "name": "TANH",
     "number": 23
    },
    {
     "name": "WINDOW_DATA",
     "number": 24
    },
    {
     "name": "THRESHOLD",
     "number": 31
    }
   ]
  },
  "V1LayerParameter.DimCheckMode": {
   "values": [
    {
     "name": "STRICT",
     "number": 0
    },
    {
     "name": "PERMISSIVE",
     "number": 1
    }
   ]
  },
  "V0LayerParameter.PoolMethod": {
   "values": [
    {
     "name": "MAX",
     "number": 0
    },
    {
     "name": "AVE",
     "number": 1
    },
    {
     "name": "STOCHASTIC",
     "number": 2
    }
   ]
  }
 }
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

/** Settings shared by Convolution, Deconvolution and Im2col. */
export interface ConvolutionParameter {
  /** Number of output channels; required and positive except for Im2col. */
  readonly num_output: number;
  /** Learn a bias per output channel. */
  readonly bias_term: boolean;
  /** Zero padding on both sides: one value, or one per spatial axis. */
  readonly pad: readonly number[];
  /** Filter size: one value, or one per spatial axis; required unless kernel_h/kernel_w are given. */
  readonly kernel_size: readonly number[];
  /** Step between filter positions: one value, or one per spatial axis. */
  readonly stride: readonly number[];
  /** Spacing between filter taps: one value, or one per spatial axis. */
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
