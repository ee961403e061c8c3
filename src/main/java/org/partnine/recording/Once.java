package org.partnine.recording;

import java.util.function.Function;

/**
 * That a command is executed once, however often it is sent.
 *
 * @param key chosen by the client
 * @param hash of the whole command, hexadecimal: the same key with another command is refused
 * @param status of the answer if it is recorded
 * @param answer the answer to keep
 */
public record Once(String key, String hash, int status, Function<RecordView, String> answer) {}
