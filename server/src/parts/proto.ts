/** Loaded when somebody has a `.proto` file of their own. */
export { protoOverlay } from '../schema/proto/proto-overlay.ts';
export { readProto } from '../schema/proto/read-proto.ts';
