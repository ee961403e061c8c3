-- Long work that administrators ask for: what was asked, how far it is, what came of it.

create function reader_administers() returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from account where key = reader_account() and role = 'ADMINISTRATOR' and disabled_at is null)
$$;
comment on function reader_administers is 'Whether the present reader is an administrator';

create table job (
  key text not null,
  kind text not null,
  register text,
  asked_by text not null,
  asked_at timestamptz not null,
  state text not null default 'WAITING',
  done bigint not null default 0,
  total bigint,
  stopped_by text,
  ended_at timestamptz,
  outcome text,
  counted bigint,
  audiences text,
  constraint job_pkey primary key (key),
  constraint job_asked_by_fkey foreign key (asked_by) references account,
  constraint job_stopped_by_fkey foreign key (stopped_by) references account,
  constraint job_kind_is_known check (kind in ('VERIFY_LEDGER', 'EXPORT_LIST')),
  constraint job_register_of_lists check ((kind = 'EXPORT_LIST') = (register is not null)),
  constraint job_state_is_known check (state in ('WAITING', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED', 'INTERRUPTED')),
  constraint job_ends_with_its_state check ((ended_at is null) = (state in ('WAITING', 'RUNNING'))),
  constraint job_outcome_is_known check
    (outcome in ('VERIFIED', 'TAMPERED', 'WRITTEN', 'DATABASE', 'DISK', 'NOT_ALLOWED', 'FAULT')),
  constraint job_has_come_so_far check (done >= 0 and total >= 0 and counted >= 0)
);
comment on table job is 'Long work that administrators ask for. One at a time; whichever instance takes it holds an advisory lock while it works, so that work without the lock was interrupted';
comment on column job.key is 'Opaque random identifier';
comment on column job.kind is 'VERIFY_LEDGER: recompute everything. EXPORT_LIST: a whole register as its asker sees it';
comment on column job.register is 'Of an EXPORT_LIST';
comment on column job.asked_by is 'Account that asked for it; alone takes its file';
comment on column job.asked_at is 'When';
comment on column job.state is 'WAITING until an instance takes it, RUNNING, and one of the four ends';
comment on column job.done is 'How far: of the total, or counted. Of the ledger in hundredths, since counts would tell of closed records';
comment on column job.total is 'Of how many; null: not known before the end';
comment on column job.stopped_by is 'Account that asked to cancel it; null: nobody';
comment on column job.ended_at is 'When it ended; null: it is open';
comment on column job.outcome is 'What came of it, or why it failed; null: not ended, or stopped';
comment on column job.counted is 'Entries verified, or records written';
comment on column job.audiences is 'Keys of the audiences open to the asker when the file was written, joined by commas: it is given away only as long as all of them are';
create unique index job_one_at_a_time on job ((true)) where ended_at is null;
create index job_newest on job (asked_at);
alter table job enable row level security;
create policy job_of_administrators on job
  using ((select reader_administers()) or current_setting('part_nine.worker', true) = 'on')
  with check ((select reader_administers()) or current_setting('part_nine.worker', true) = 'on');
grant select, insert, update (state, done, total, stopped_by, ended_at, outcome, counted, audiences) on job to ${app_role};
