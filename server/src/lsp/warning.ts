import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';

/** Shows what somebody should know, and need not answer. */
export function warning(connection: Connection): (message: string) => void {
  return message =>
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
}
