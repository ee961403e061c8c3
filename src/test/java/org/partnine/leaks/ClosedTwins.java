package org.partnine.leaks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnine.accounts.Audiences;
import org.partnine.accounts.CurrentReader;
import org.partnine.accounts.Reader;
import org.partnine.recording.Command;
import org.partnine.recording.Outcome;
import org.partnine.recording.Recording;
import org.partnine.recording.Registers;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** One record of each register that can be closed, in threads; as open, as restricted or as sealed as one wishes. */
final class ClosedTwins {

    /** A word that stands in every closed record and nowhere else. */
    static final String MARK = "Xanthippus";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Recording recording;
    private final Registers registers;
    private final Audiences audiences;
    private final Reader.SignedIn clerk;
    private int turn = 99;

    ClosedTwins(Recording recording, Registers registers, Audiences audiences, Reader.SignedIn clerk) {
        this.recording = recording;
        this.registers = registers;
        this.audiences = audiences;
        this.clerk = clerk;
    }

    /** Keys by register. */
    Map<String, String> record(Audiences.Level level) throws Exception {
        return CurrentReader.as(clerk, () -> {
            String audience = audiences
                    .make(
                            clerk,
                            level,
                            null,
                            level == Audiences.Level.RESTRICTED
                                    ? clerk.groups().stream()
                                            .map(group -> "group:" + group)
                                            .toList()
                                    : List.<String>of())
                    .key();
            return record(level + "\", \"audience\": \"" + audience);
        });
    }

    /** The same, to be seen by everyone. */
    Map<String, String> recordPublic() throws Exception {
        return CurrentReader.as(clerk, () -> record("PUBLIC"));
    }

    private Map<String, String> record(String level) {
        var keys = new LinkedHashMap<String, String>();
        var writing = new Writing(keys, level);
        writing.record("actors", "'name': '{mark} Institute', 'kind': 'NGO'");
        writing.record("persons", "'name': '{mark} Doe', 'officeCategory': 'OTHER'");
        writing.record(
                "offices",
                "'person': '{persons}', 'category': 'HEAD_OF_STATE', 'state': 'KEN', 'title': '{mark}', 'from': '2019-01-01'");
        writing.record(
                "warrants",
                "'person': '{persons}', 'situation': 'dar', 'kind': 'WARRANT', 'issuedOn': '2019-06-01', 'status': 'OUTSTANDING', 'offence': 'ART_5'");
        writing.record(
                "cases",
                "'number': 'ICC-02/05-01/{turn}', 'name': 'The {mark} case', 'situation': 'dar', 'persons': ['{persons}']");
        writing.record(
                "visits",
                "'person': 'al-bashir', 'state': 'KEN', 'from': '2020-02-01', 'occasion': '{mark}', 'outcome': 'NOT_ARRESTED'");
        writing.record(
                "visit-events",
                "'visit': '{visits}', 'kind': 'TOOK_PLACE', 'on': '2020-02-01', 'actor': 'KEN', 'summary': '{mark}'");
        writing.record(
                "requests",
                "'form': 'ARREST_SURRENDER', 'nature': 'REQUEST', 'addresseeKind': 'STATE', 'addressee': 'KEN', 'situation': 'dar', 'person': 'al-bashir', 'issuedBy': 'REGISTRAR', 'transmittedOn': '2020-01-01', 'summary': '{mark} asked', 'visit': '{visits}'");
        writing.record(
                "request-events",
                "'request': '{requests}', 'kind': 'TRANSMITTED', 'on': '2020-01-01', 'actor': 'REGISTRAR', 'summary': '{mark}', 'facts': {'CHANNEL': 'diplomatic'}");
        writing.record(
                "pleas",
                "'state': 'KEN', 'request': '{requests}', 'ground': 'ART_98_1_RAISED', 'summary': '{mark}', 'raisedOn': '2020-01-20', 'courtAnswer': 'NOT_ADDRESSED'");
        writing.record(
                "proceedings",
                "'state': 'KEN', 'situation': 'dar', 'person': 'al-bashir', 'visit': '{visits}', 'summary': '{mark}'");
        writing.record(
                "proceeding-events",
                "'proceeding': '{proceedings}', 'kind': 'OPENED', 'on': '2020-03-01', 'actor': 'PTC_II', 'summary': '{mark}'");
        writing.record(
                "findings",
                "'number': 'ICC-02/05-01/09-{turn}-Conf', 'numberRead': false, 'decidedOn': '2020-03-02', 'chamber': 'PTC_II', 'situation': 'dar', 'person': 'al-bashir', 'state': 'KEN', 'stateStatus': 'STATE_PARTY', 'requestTypes': ['ARREST_SURRENDER'], 'outcome': 'OBSERVATIONS_REQUESTED', 'referredToAsp': false, 'referredToUnsc': false, 'matter': '{mark}'");
        writing.record(
                "replies",
                "'state': 'KEN', 'visit': '{visits}', 'on': '2020-03-02', 'madeBy': 'Ministry', 'words': '{mark}', 'language': 'en'");
        writing.record(
                "responsibility-statements",
                "'dimension': 'LEGAL', 'standing': 'ALLEGED', 'state': 'KEN', 'visit': '{visits}', 'author': 'Somebody', 'summary': '{mark}', 'on': '2020-03-03'");
        turn--;
        return keys;
    }

    /** Closed rows of the tables that no register writes, of an audience without members. */
    static void ofTablesWithoutRegister(JdbcClient owner) {
        owner.sql("""
                insert into cooperation_act (key, known_from, kind, state_codes, summary, source, confidence, as_of, level, access_group)
                values ('%1$s', now(), 'ARREST', '{KEN}', '%1$s', '%1$s', 'LOW', '2026-11-24', 'SEALED', '%1$s');
                insert into person_alias (key, known_from, person_key, alias, script, source, confidence, as_of, level, access_group)
                values ('%1$s', now(), 'al-bashir', '%1$s', 'LATIN', '%1$s', 'LOW', '2026-11-24', 'SEALED', '%1$s');
                insert into document (key, known_from, type, symbol, original, level, access_group)
                values ('%1$s', now(), 'OTHER', '%1$s', '%1$s', 'SEALED', '%1$s');
                insert into source_mention (fact_table, fact_id, fact_column, document_id, level, access_group)
                select 'document', id, 'symbol', id, 'SEALED', '%1$s' from document where key = '%1$s'
                """.formatted(MARK)).update();
    }

    private final class Writing {
        private final Map<String, String> keys;
        private final String level;

        private Writing(Map<String, String> keys, String level) {
            this.keys = keys;
            this.level = level;
        }

        private void record(String register, String facts) {
            String body = facts.replace('\'', '"').replace("{mark}", MARK).replace("{turn}", String.valueOf(turn));
            for (var known : keys.entrySet()) {
                body = body.replace("{" + known.getKey() + "}", known.getValue());
            }
            String json = "{" + body + ", \"source\": \"" + MARK + "\", \"confidence\": \"MEDIUM\", \"level\": \""
                    + level + "\"}";
            Outcome outcome = recording.execute(
                    new Command(
                            registers.get(register),
                            new Command.What.Create(JSON.readTree(json)),
                            clerk.account(),
                            null),
                    null);
            if (!(outcome instanceof Outcome.Recorded recorded)) {
                throw new IllegalStateException(register + " refused " + json + ": " + outcome);
            }
            keys.put(register, recorded.record().key());
        }
    }
}
