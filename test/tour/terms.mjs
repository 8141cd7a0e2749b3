/** The tour's afternoon: terms that change by the hands of three people, and a customer handed over. */
const say = (...lines) => lines.forEach((line) => console.log(`   ${line}`));

function done(result, field) {
  if (result.errors) throw new Error(JSON.stringify(result.errors));
  const payload = result.data[field];
  if (payload.userErrors?.length > 0) throw new Error(JSON.stringify(payload.userErrors));
  return payload;
}

const ERRORS = 'userErrors { code message field }';
const VERSION =
  'agreementVersion { id revision sequence state digest deviations { clauseNumber offeredInWords allowedInWords level } }';

/** Midnight of today in Shanghai. */
function today() {
  return `${new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)}T00:00:00.000+08:00`;
}

/** A deviation: refused to nobody, but approved by somebody else, signed by both, and then it executes. */
export async function changeOfTerms(manager, director, dealer, run) {
  const mine = await dealer('query Mine { agreement { id number revision } }');
  const { agreement } = mine.data;
  const amended = await manager(
    `mutation Amend($input: AgreementAmendInput!) { agreementAmend(input: $input) { ${VERSION} ${ERRORS} } }`,
    {
      input: {
        idempotencyKey: `tour-${run}-amend`,
        agreementId: agreement.id,
        expectedVersion: agreement.revision,
        effectiveFrom: today(),
        reason: '战略合作经销商',
        parameters: [
          { name: 'DISCOUNT_AUTHORITY_RATE', value: { decimal: '0.10' }, deviationReason: '战略合作,季度销量达标' },
        ],
      },
    },
  );
  const { agreementVersion: draft } = done(amended, 'agreementAmend');
  say(`the manager drafts version ${draft.sequence} of ${agreement.number}`);
  for (const { clauseNumber, offeredInWords, allowedInWords, level } of draft.deviations)
    say(
      `clause ${clauseNumber} deviates: ${offeredInWords}, standard ${allowedInWords}; takes a manager of level ${level}`,
    );
  const approve = (by, key) =>
    by(
      `mutation Approve($input: AgreementDeviationApproveInput!) { agreementDeviationApprove(input: $input) { ${VERSION} ${ERRORS} } }`,
      {
        input: {
          idempotencyKey: `tour-${run}-approve-${key}`,
          agreementVersionId: draft.id,
          expectedVersion: draft.revision,
          opinion: '同意',
        },
      },
    );
  const alone = await approve(manager, 'self');
  say(`approves it itself: ${alone.data.agreementDeviationApprove.userErrors[0].message}`);
  done(await approve(director, 'director'), 'agreementDeviationApprove');
  say('the director approves');
  const sign = async (by, side) =>
    done(
      await by(`mutation Sign($input: AgreementSignInput!) { agreementSign(input: $input) { ${VERSION} ${ERRORS} } }`, {
        input: { idempotencyKey: `tour-${run}-sign-${side}`, agreementVersionId: draft.id, digest: draft.digest },
      }),
      'agreementSign',
    ).agreementVersion;
  await sign(dealer, 'partner');
  const signed = await sign(director, 'insurer');
  say(`both sign the digest ${signed.digest.slice(0, 16)}…`);
  const { agreement: active } = done(
    await manager(
      `mutation Activate($input: AgreementActivateInput!) { agreementActivate(input: $input) { agreement { state } ${ERRORS} } }`,
      {
        input: {
          idempotencyKey: `tour-${run}-activate`,
          agreementVersionId: signed.id,
          expectedVersion: signed.revision,
        },
      },
    ),
    'agreementActivate',
  );
  const paper = await dealer(
    'query Paper($id: ID!) { node(id: $id) { ... on AgreementVersion { changes { number before after } document { name sizeBytes } } } }',
    { id: signed.id },
  );
  const { changes, document } = paper.data.node;
  for (const { number, before, after } of changes) say(`clause ${number}: ${before} becomes ${after}`);
  say(`the agreement is ${active.state}; its paper is ${document.name} (${document.sizeBytes} bytes)`);
}

/** Who may not quote hands a customer over: consent, and no price. */
export async function handOver(club, run) {
  const { lead } = done(
    await club(
      `mutation HandOver($input: LeadSubmitInput!) { leadSubmit(input: $input) { lead { number state customerPhone { masked } } ${ERRORS} } }`,
      {
        input: {
          idempotencyKey: `tour-${run}-lead`,
          customer: { name: '许知意', phone: '13800000000' },
          region: '310000',
          consentedAt: new Date(Date.now() - 60_000).toISOString(),
          consentTo: 'INSURER',
        },
      },
    ),
    'leadSubmit',
  );
  say(`lead ${lead.number} is ${lead.state}: ${lead.customerPhone.masked}; somebody calls, and it never sees a price`);
}
