package org.partnine.accounts;

import java.util.concurrent.Callable;

/** Who asks on this thread. Nobody known unless said otherwise, so that what forgets to say it sees what is public. */
public final class CurrentReader {

    private static final ThreadLocal<Reader> READER = ThreadLocal.withInitial(Reader.Anonymous::new);

    private CurrentReader() {}

    public static Reader get() {
        return READER.get();
    }

    /** Does the work as the reader. */
    public static <T> T as(Reader reader, Callable<T> work) throws Exception {
        Reader before = READER.get();
        READER.set(reader);
        try {
            return work.call();
        } finally {
            if (before instanceof Reader.Anonymous) {
                READER.remove();
            } else {
                READER.set(before);
            }
        }
    }
}
