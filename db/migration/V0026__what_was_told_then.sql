-- A fact that is loaded when its day is long past tells at once what came later: the appeal that set a finding aside, the
-- answer to a plea. Of an instant before it was recorded, such a fact tells no more than what was known then.

create function finding_known_from(named text) returns timestamptz
  language sql stable
  return least(
    (select min(g.known_from) from finding g where g.key = named),
    (select min(g.known_from) from finding g where g.decision_number = named));
comment on function finding_known_from is 'First instant at which a finding of this key or number was known; null: none that the reader sees has it';

create function told_from(known_from timestamptz, recorded_at timestamptz, later timestamptz) returns timestamptz
  language sql immutable
  return greatest(known_from, least(recorded_at, later));
comment on function told_from is 'Since when a fact tells of what was known from the instant later: at the latest since it was recorded so; later null: unknown';

create function answer_told_from(known_from timestamptz, recorded_at timestamptz, answered_by text, finding_key text) returns timestamptz
  language sql stable
  return case
    when known_from >= recorded_at then known_from
    when answered_by is not null then told_from(known_from, recorded_at, least(
      finding_known_from(answered_by),
      (select min(e.known_from) from request_event e where e.document = answered_by and e.known_from < e.recorded_at)))
    when finding_key is not null then told_from(known_from, recorded_at, finding_known_from(finding_key))
    else known_from
  end;
comment on function answer_told_from is 'Since when a plea tells how the Court answered: since the answering document is known, else the finding in which it was raised';

create index request_event_document on request_event (document) where known_from < recorded_at;
