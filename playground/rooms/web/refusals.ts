// What App Service itself answers when it refuses: not the control plane's envelope but its own, with other names.
import { type Answer, isFields, json, parseJson } from '../../exchange.js';
import type { SwapOperation } from '../../state.js';

export const webRefusal = (status: number, code: string, message: string): Answer =>
  json(status, {
    Code: code,
    Message: message,
    Target: undefined,
    Details: [
      { Message: message },
      { Code: code },
      {
        ErrorEntity: {
          ExtendedCode: '51021',
          MessageTemplate: message,
          Parameters: [],
          Code: code,
          Message: message,
        },
      },
    ],
    Innererror: undefined,
  });

/** The same refusal in the envelope that the OpenAPI document has for it. */
export const asDocumented = (answer: Answer): Answer => {
  const parsed = answer.status < 400 ? undefined : parseJson(answer.body);
  if (parsed?.kind !== 'parsed' || !isFields(parsed.value) || !('Code' in parsed.value)) return answer;
  const { Code: code, Message: message } = parsed.value;
  return json(answer.status, { error: { code, message } }, answer.headers);
};

export const badRequest = (message: string): Answer => webRefusal(400, 'BadRequest', message);

export const conflict = (message: string): Answer => webRefusal(409, 'Conflict', message);

/** As App Service writes times into its messages: `9/20/2019 11:04:18 AM`. */
const spoken = (at: Date): string =>
  at.toLocaleString('en-US', { timeZone: 'UTC' }).replace(',', '').replace(/\s/g, ' ');

type Where = { readonly subscription: string; readonly group: string; readonly location: string };

export const operationInProgress = (operation: SwapOperation, where: Where): Answer =>
  conflict(
    `Cannot modify this site because another operation is in progress. Details: Id: ${operation.id}, OperationName: SwapSiteSlots, CreatedTime: ${spoken(operation.began)}, WebSystemName: websites, SubscriptionName: ${where.subscription}, WebspaceName: ${where.group}-${where.location}webspace, SiteName: ${operation.source.site}, SlotName: ${operation.source.slot}, ServerFarmName: , GeoOperationId: (null)`,
  );

export const preparedForSwap = (): Answer =>
  conflict('The slot cannot be changed because its configuration settings have been prepared for swap.');
