package org.partnine.testing;

import java.time.Clock;
import org.partnine.platform.reference.ReferenceFiles;
import org.partnine.platform.reference.ReferenceLoad;

/** The facts that ship with the product. */
public final class ReferenceData implements SeedSource {

    private static final Seed SEED = new Seed(
            "reference data",
            (owner, application) ->
                    new ReferenceLoad(owner, ReferenceFiles.at("classpath:db/reference"), Clock.systemUTC()).load());

    @Override
    public Seed seed() {
        return SEED;
    }
}
