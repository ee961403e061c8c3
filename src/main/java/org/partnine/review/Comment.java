package org.partnine.review;

import java.time.Instant;
import java.util.List;

/**
 * What a signed-in reader said about a record.
 *
 * @param mentions keys of the accounts named in it, who see the record
 * @param writtenBy account
 */
public record Comment(
        String key,
        String register,
        String recordKey,
        String words,
        List<String> mentions,
        String writtenBy,
        Instant writtenAt) {

    public static final int LONGEST = 5000;

    public Comment {
        mentions = List.copyOf(mentions);
    }
}
