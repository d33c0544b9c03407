// The commands that finish by hand: exact, and safe to paste.
import { describe, expect, it } from '@jest/globals';
import { backByHand } from '../../../../shared/steps/canary-shift/by-hand.js';

const id = (type: string, name: string) =>
  `/subscriptions/s-1/resourceGroups/rg prod/providers/${type}/${name}`;
const inGroup = "--resource-group 'rg prod' --subscription s-1";

describe('going back by hand', () => {
  it('on App Service clears the rules when nobody but production had traffic', () => {
    const place = {
      kind: 'app-service',
      resource: id('Microsoft.Web/sites', 'payments'),
      split: { production: 100, staging: 0 },
      stable: 'production',
      candidate: 'staging',
    } as const;
    const clear = `az webapp traffic-routing clear --name payments ${inGroup}`;
    expect(backByHand({ ...place, isExchanged: false })).toEqual([clear]);
    expect(backByHand({ ...place, isExchanged: true })).toEqual([
      `az webapp deployment slot swap --name payments ${inGroup} --slot staging --target-slot production`,
      clear,
    ]);
  });

  it('on Container Apps starts what had traffic and sets every weight', () => {
    const commands = backByHand({
      kind: 'container-apps',
      resource: id('Microsoft.App/containerApps', 'orders'),
      split: { 'orders--v1': 100, 'orders--v2': 0 },
      stable: 'orders--v1',
      candidate: 'orders--v2',
      isExchanged: false,
    });
    expect(commands).toEqual([
      `az containerapp revision activate --name orders ${inGroup} --revision orders--v1`,
      `az containerapp ingress traffic set --name orders ${inGroup} --revision-weight orders--v1=100 orders--v2=0`,
    ]);
  });

  it('on Traffic Manager asks for the type of each endpoint, and enables before it disables anybody', () => {
    const commands = backByHand({
      kind: 'traffic-manager',
      resource: id('Microsoft.Network/trafficManagerProfiles', 'shop'),
      split: { "it's green": 0, blue: 100 },
      stable: 'blue',
      candidate: "it's green",
      isExchanged: false,
    });
    const profile = `--profile-name shop ${inGroup}`;
    const typeOf = (query: string) =>
      `--type "$(az network traffic-manager endpoint list ${profile} --query ${query} --output tsv | sed 's|.*/||')"`;
    expect(commands).toEqual([
      `az network traffic-manager endpoint update ${profile} ${typeOf(`'[?name=='\\''blue'\\''].type|[0]'`)} --name blue --endpoint-status Enabled --weight 1000`,
      `az network traffic-manager endpoint update ${profile} ${typeOf(`'[?name=='\\''it\\'\\''s green'\\''].type|[0]'`)} --name 'it'\\''s green' --endpoint-status Disabled`,
    ]);
  });

  it('on Front Door enables who had traffic before it disables anybody', () => {
    const commands = backByHand({
      kind: 'front-door',
      resource: id('Microsoft.Cdn/profiles', 'shop'),
      part: 'web',
      split: { green: 0, blue: 100 },
      stable: 'blue',
      candidate: 'green',
      isExchanged: false,
    });
    const where = `--profile-name shop --origin-group-name web ${inGroup}`;
    expect(commands).toEqual([
      `az afd origin update ${where} --origin-name blue --enabled-state Enabled --weight 1000`,
      `az afd origin update ${where} --origin-name green --enabled-state Disabled`,
    ]);
  });

  it('on Front Door (classic) writes all of it at once, without what is read-only', () => {
    const resource = id('Microsoft.Network/frontDoors', 'shop');
    const [read = '', write = '', ...more] = backByHand({
      kind: 'front-door-classic',
      resource,
      part: 'web',
      split: { 'green.example': 0, 'blue.example': 100 },
      stable: 'blue.example',
      candidate: 'green.example',
      isExchanged: false,
    });
    expect(more).toEqual([]);
    expect(read).toContain(`az rest --method get --url '${resource}?api-version=2021-06-01' | jq `);
    expect(read).toContain('select(.name=="web").properties.backends[]|select(.address=="blue.example"))|=');
    expect(read).toContain('.enabledState="Enabled"|.weight=1000');
    expect(read).toContain('.enabledState="Disabled")');
    expect(write).toBe(
      `az rest --method put --url '${resource}?api-version=2021-06-01' --body @front-door.json`,
    );
  });
});
