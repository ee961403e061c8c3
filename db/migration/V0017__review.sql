-- What is proposed before it is published, and what signed-in readers say to each other about it.

create function reader_account() returns text language sql stable parallel safe
  return nullif(current_setting('part_nine.account', true), '');
comment on function reader_account is 'Key of the present reader''s account, set for one transaction; null: nobody known';

create function reader_publishes() returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from account where key = reader_account() and role in ('REVIEWER', 'ADMINISTRATOR') and disabled_at is null)
$$;
comment on function reader_publishes is 'Whether the present reader may decide on proposals';

-- Proposals ----------------------------------------------------------------------------------

create table proposal (
  key text not null,
  origin text not null,
  action text not null,
  register text not null,
  record_key text,
  version text,
  body text,
  facts text not null,
  reason text,
  source text,
  like level_columns including defaults including constraints including comments,
  record_group text,
  proposed_by text not null,
  proposed_at timestamptz not null,
  idempotency_key text,
  request_hash bytea,
  state text not null default 'OPEN',
  decided_by text,
  decided_at timestamptz,
  decision text,
  written_key text,
  constraint proposal_pkey primary key (key),
  constraint proposal_once unique (proposed_by, idempotency_key),
  constraint proposal_proposer_fkey foreign key (proposed_by) references account,
  constraint proposal_decider_fkey foreign key (decided_by) references account,
  constraint proposal_origin_is_known check (origin in ('CONTRIBUTION', 'SUGGESTION')),
  constraint proposal_action_is_known check (action in ('CREATE', 'ADD_STEP', 'CORRECT', 'RETRACT', 'WORDS')),
  constraint proposal_state_is_known check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'STALE')),
  constraint proposal_names_its_record check ((action = 'CREATE') = (record_key is null)),
  constraint proposal_has_body check ((body is not null) = (action in ('CREATE', 'ADD_STEP', 'CORRECT'))),
  constraint proposal_suggestion_has_source check (origin <> 'SUGGESTION' or (source is not null and reason is not null)),
  constraint proposal_decided_by_someone check ((state = 'OPEN') = (decided_at is null) and (decided_at is null) = (decided_by is null)),
  constraint proposal_declined_with_reason check (state <> 'DECLINED' or decision is not null),
  constraint proposal_withdrawn_by_its_author check (state <> 'WITHDRAWN' or decided_by = proposed_by),
  constraint proposal_hash_with_key check ((idempotency_key is null) = (request_hash is null))
);
comment on table proposal is 'A command to the record that waits for a second person. It is executed as it stands, or not at all';
comment on column proposal.key is 'Opaque random identifier';
comment on column proposal.origin is 'CONTRIBUTION: of an account that may propose. SUGGESTION: of a reader, with a source';
comment on column proposal.action is 'CREATE: a new record. ADD_STEP: a step of a record. CORRECT, RETRACT: of a record. WORDS: what to do is said in words alone';
comment on column proposal.register is 'Register of the record';
comment on column proposal.record_key is 'Key of the record; null for a new one';
comment on column proposal.version is 'Version of the record that the proposer knew';
comment on column proposal.body is 'JSON as it was sent';
comment on column proposal.facts is 'JSON: the facts by name as they would have been written then';
comment on column proposal.reason is 'Why, in the words of the proposer';
comment on column proposal.source is 'Of a suggestion: where it can be read';
comment on column proposal.record_group is 'Audience of the record as it was; null: everyone, or there is none yet';
comment on column proposal.proposed_by is 'Account';
comment on column proposal.proposed_at is 'Instant at which it was checked against the record';
comment on column proposal.idempotency_key is 'As sent with it: sent again, it is the same proposal';
comment on column proposal.request_hash is 'SHA-256 of method, path and body';
comment on column proposal.state is 'OPEN, then once: ACCEPTED, DECLINED, WITHDRAWN by its author, or STALE when the record had changed before it was accepted';
comment on column proposal.decided_by is 'Account that decided; of a stale one, the one that tried to accept it';
comment on column proposal.decided_at is 'When';
comment on column proposal.decision is 'Why, in the words of who decided';
comment on column proposal.written_key is 'Key of what was written';
create index proposal_queue on proposal (state, proposed_at, key);
create index proposal_record on proposal (register, record_key);

create function proposal_is_decided_once() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' or old.state <> 'OPEN'
     or (to_jsonb(old) - 'state' - 'decided_by' - 'decided_at' - 'decision' - 'written_key')
        is distinct from (to_jsonb(new) - 'state' - 'decided_by' - 'decided_at' - 'decision' - 'written_key') then
    raise exception 'a proposal stays as it was made, and is decided once' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger proposal_stays before update or delete on proposal for each row execute function proposal_is_decided_once();

alter table proposal enable row level security;
create policy proposal_seen on proposal for select
  using ((access_group is null or access_group = any (reader_groups())) and (record_group is null or record_group = any (reader_groups()))
         and (proposed_by = reader_account() or (select reader_publishes())));
create policy proposal_made on proposal for insert
  with check ((access_group is null or access_group = any (reader_groups())) and (record_group is null or record_group = any (reader_groups()))
              and proposed_by = reader_account());
create policy proposal_decided on proposal for update
  using ((access_group is null or access_group = any (reader_groups())) and (record_group is null or record_group = any (reader_groups()))
         and (proposed_by = reader_account() or (select reader_publishes())))
  with check (decided_by = reader_account());
grant select, insert, update (state, decided_by, decided_at, decision, written_key) on proposal to ${app_role};

-- Comments -----------------------------------------------------------------------------------

create table record_comment (
  key text not null,
  register text not null,
  record_key text not null,
  words text not null,
  mentions text[] not null default '{}',
  written_by text not null,
  written_at timestamptz not null default clock_timestamp(),
  like level_columns including defaults including constraints including comments,
  constraint record_comment_pkey primary key (key),
  constraint record_comment_writer_fkey foreign key (written_by) references account,
  constraint record_comment_says_something check (btrim(words) <> '' and length(words) <= 5000)
);
comment on table record_comment is 'What signed-in readers say about a record, to each other; never public';
comment on column record_comment.key is 'Opaque random identifier';
comment on column record_comment.register is 'Register of the record';
comment on column record_comment.record_key is 'Key of the record';
comment on column record_comment.words is 'As written';
comment on column record_comment.mentions is 'Keys of the accounts whose names stand in it after an @, and who see the record';
comment on column record_comment.written_by is 'Account';
comment on column record_comment.written_at is 'When';
create index record_comment_record on record_comment (register, record_key, written_at);
create index record_comment_mentions on record_comment using gin (mentions);
create trigger record_comment_stays before update or delete on record_comment for each row execute function refuse_any_change();
alter table record_comment enable row level security;
create policy record_comment_seen on record_comment for select
  using (reader_account() is not null and (access_group is null or access_group = any (reader_groups())));
create policy record_comment_made on record_comment for insert
  with check (written_by = reader_account() and (access_group is null or access_group = any (reader_groups())));
grant select, insert on record_comment to ${app_role};

-- Assignments --------------------------------------------------------------------------------

create table assignment (
  key text not null,
  register text,
  record_key text,
  proposal_key text,
  assignee text not null,
  assigned_by text not null,
  assigned_at timestamptz not null default clock_timestamp(),
  ended_by text,
  ended_at timestamptz,
  like level_columns including defaults including constraints including comments,
  constraint assignment_pkey primary key (key),
  constraint assignment_assigner_fkey foreign key (assigned_by) references account,
  constraint assignment_ender_fkey foreign key (ended_by) references account,
  constraint assignment_proposal_fkey foreign key (proposal_key) references proposal,
  constraint assignment_of_one_thing check ((record_key is null) <> (proposal_key is null) and (register is null) = (record_key is null)),
  constraint assignment_to_a_mark check (assignee ~ '^(group|account):[^, ]+$'),
  constraint assignment_ended_by_someone check ((ended_by is null) = (ended_at is null))
);
comment on table assignment is 'Who is to see to a record or a proposal; never public';
comment on column assignment.key is 'Opaque random identifier';
comment on column assignment.register is 'Register of the record; null: of a proposal';
comment on column assignment.record_key is 'Key of the record; null: of a proposal';
comment on column assignment.proposal_key is 'The proposal; null: of a record';
comment on column assignment.assignee is 'account:KEY or group:KEY';
comment on column assignment.assigned_by is 'Account';
comment on column assignment.assigned_at is 'When';
comment on column assignment.ended_by is 'Account that ended it; null: it is in force';
comment on column assignment.ended_at is 'When';
create unique index assignment_once on assignment (coalesce(register || '/' || record_key, proposal_key), assignee, coalesce(access_group, '')) where ended_at is null;
create index assignment_assignee on assignment (assignee) where ended_at is null;
create function assignment_ends_once() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' or old.ended_at is not null
     or (to_jsonb(old) - 'ended_by' - 'ended_at') is distinct from (to_jsonb(new) - 'ended_by' - 'ended_at') then
    raise exception 'an assignment stays as it was made, and ends once' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger assignment_stays before update or delete on assignment for each row execute function assignment_ends_once();
alter table assignment enable row level security;
create policy assignment_seen on assignment for select
  using (reader_account() is not null and (access_group is null or access_group = any (reader_groups()))
         and (proposal_key is null or exists (select from proposal p where p.key = proposal_key)));
create policy assignment_made on assignment for insert
  with check (assigned_by = reader_account() and (access_group is null or access_group = any (reader_groups()))
              and (proposal_key is null or exists (select from proposal p where p.key = proposal_key)));
create policy assignment_ended on assignment for update
  using (reader_account() is not null and (access_group is null or access_group = any (reader_groups()))
         and (proposal_key is null or exists (select from proposal p where p.key = proposal_key)))
  with check (ended_by = reader_account());
grant select, insert, update (ended_by, ended_at) on assignment to ${app_role};
