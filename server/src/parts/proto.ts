/** Loaded when somebody has a `.proto` file of their own. */
export { protoExtension } from '../schema/proto/extension.ts';
export { readProto } from '../schema/proto/read-proto.ts';
