package org.partnine.recording;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what is shown of a record out of its rows. */
@Component
class Views {

    private final Rows rows;
    private final Registers registers;
    private final ToldThen told;

    Views(Rows rows, Registers registers, ToldThen told) {
        this.rows = rows;
        this.registers = registers;
        this.told = told;
    }

    /** With its steps as known at the instant; null: now. */
    RecordView of(StoredRow row, @Nullable Instant at) {
        Register.Steps steps = row.register().steps();
        if (steps == null) {
            return view(row, List.of());
        }
        return view(row, told.of(rows.steps(registers.get(steps.register()), steps.parent(), row.key(), at), at));
    }

    RecordView withoutSteps(StoredRow row) {
        return view(row, List.of());
    }

    /** Of one register, without their steps and therefore without their versions; in the same order. */
    List<RecordView> list(List<StoredRow> found) {
        Map<Long, List<String>> documents = rows.documents(found);
        return found.stream()
                .map(row -> view(row, "", documents.getOrDefault(row.id(), List.of()), List.of()))
                .toList();
    }

    private RecordView view(StoredRow row, List<StoredRow> steps) {
        Map<Long, List<String>> documents = rows.documents(steps);
        return view(
                row,
                version(row, steps),
                rows.documents(List.of(row)).getOrDefault(row.id(), List.of()),
                steps.stream()
                        .map(step -> view(
                                step,
                                version(step, List.of()),
                                documents.getOrDefault(step.id(), List.of()),
                                List.of()))
                        .toList());
    }

    private static RecordView view(StoredRow row, String version, List<String> documents, List<RecordView> steps) {
        return new RecordView(
                row.register(),
                row.key(),
                version,
                row.byName(),
                documents,
                row.instant("known_from"),
                row.instant("recorded_at"),
                row.instantOrNull("superseded_at"),
                row.place(),
                steps);
    }

    /** Says nothing but whether two versions are the same. */
    private static String version(StoredRow row, List<StoredRow> steps) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(row.content().getBytes(StandardCharsets.UTF_8));
            for (StoredRow step : steps) {
                digest.update(step.content().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
