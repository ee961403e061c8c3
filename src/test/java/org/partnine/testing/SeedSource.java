package org.partnine.testing;

/** Names a {@link Seed} in an annotation; needs a constructor without parameters. */
public interface SeedSource {
    Seed seed();

    /** The schema alone. */
    final class Nothing implements SeedSource {
        @Override
        public Seed seed() {
            throw new UnsupportedOperationException("an empty database needs no seed");
        }
    }
}
