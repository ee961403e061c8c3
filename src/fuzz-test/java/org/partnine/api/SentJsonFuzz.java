package org.partnine.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.io.IOException;
import java.util.List;
import org.partnine.accounts.Role;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

class SentJsonFuzz {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @FuzzTest
    @DictionaryEntries({
        "application/json",
        "application/json;charset=UTF-16",
        "{\"reason\": \"Recorded twice\"}",
        "{\"role\":\"READER\",\"days\":90,\"scopes\":[\"read\"],\"isDisabled\":false}",
        "1e999999999",
        "\\ud800"
    })
    void a_body_is_an_object_or_refused(@NotNull String type, boolean isJson, byte @NotNull [] bytes)
            throws IOException {
        var request = new MockHttpServletRequest("POST", "/api/v1/visits");
        request.setContentType(isJson ? "application/json" : type);
        request.setContent(bytes);
        SentJson sent;
        try {
            sent = SentJson.of(request, JSON);
        } catch (Refused refused) {
            assertThat(refused.type().status()).isIn(400, 413, 415);
            return;
        }
        String reason = sent.text("reason");
        assertThat(reason == null ? "none" : reason).isNotBlank().doesNotContain("\0");
        readMembers(sent);
        byte[] written = JSON.writeValueAsBytes(sent.body());
        assertThat(JSON.writeValueAsBytes(JSON.readTree(written))).isEqualTo(written);
    }

    private static void readMembers(SentJson sent) {
        var members = new Members(sent, "reason", "role", "days", "scopes", "isDisabled");
        String reason = members.must("reason");
        assertThat(reason).doesNotContainPattern("\\p{Cntrl}").hasSizeLessThanOrEqualTo(254);
        members.code("role", Role.class);
        assertThat(members.number("days", 1, 366, 90)).isBetween(1, 366);
        List<String> scopes = members.texts("scopes");
        assertThat(scopes).noneMatch(String::isBlank);
        members.flag("isDisabled");
        try {
            members.check();
        } catch (Refused refused) {
            assertThat(refused.faults()).isNotEmpty();
        }
    }
}
