-- What the pages about one State, situation, person or matter ask. Without these, a page about a State with fifty
-- thousand requests read and sorted them all for the sixty it shows.

-- The newest requests to a State or group, and of a situation, in the order in which they are shown.
create index cooperation_request_addressee_by_day on cooperation_request
    (addressee, transmitted_earliest, transmitted_latest, key collate "C");
create index cooperation_request_situation_by_day on cooperation_request
    (situation_key, transmitted_earliest, transmitted_latest, key collate "C");
drop index cooperation_request_addressee;

-- The few requests to groups, among which those that reach a State are looked for.
create index cooperation_request_to_groups on cooperation_request
    (transmitted_earliest, transmitted_latest, key collate "C") where addressee_kind = 'GROUP';

-- Each finding shown asks whether the decision on its appeal was known, of versions that were superseded too.
create index finding_decision on finding (decision_number);
drop index finding_decision_number;

-- What belongs to a stay or a proceeding, for the thread of a matter and for the indicators.
create index visit_finding on visit (finding_key);
create index plea_proceeding on plea (proceeding_key);
create index cooperation_request_visit on cooperation_request (visit_key);
create index non_compliance_proceeding_visit on non_compliance_proceeding (visit_key);
