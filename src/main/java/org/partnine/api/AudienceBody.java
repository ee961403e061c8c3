package org.partnine.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.AudienceMembers;
import org.partnine.accounts.Audiences;

/**
 * Who may see closed records.
 *
 * @param id what a closed record names as its audience
 * @param level of the records: RESTRICTED to groups, SEALED to named persons
 * @param within only who belongs to that audience too belongs to this one; null: no condition
 */
record AudienceBody(
        String id, Audiences.Level level, @Nullable String within, List<MemberBody> members) {

    /** @param name of the group, or of the person; null: not told any more */
    record MemberBody(
            AudienceMembers.Kind kind, String id, @Nullable String name) {}
}
