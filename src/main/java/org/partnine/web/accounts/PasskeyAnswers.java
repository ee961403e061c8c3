package org.partnine.web.accounts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/** What an authenticator answered, as the fields of a form hold it: base64url without padding. */
final class PasskeyAnswers {

    /** Much more than any authenticator sends. */
    private static final int LONGEST = 64_000;

    private PasskeyAnswers() {}

    /**
     * The answer to the question for a new passkey; empty if the fields hold none.
     *
     * @param transports how the authenticator is reached; what is unknown is left out
     */
    static Optional<PublicKeyCredential<AuthenticatorAttestationResponse>> made(
            String id, String clientData, String attestation, List<String> transports) {
        if (isTooLong(id, clientData, attestation)) {
            return Optional.empty();
        }
        try {
            var response = AuthenticatorAttestationResponse.builder()
                    .attestationObject(Bytes.fromBase64(attestation))
                    .clientDataJSON(Bytes.fromBase64(clientData))
                    .transports(Stream.of(AuthenticatorTransport.values())
                            .filter(known -> transports.contains(known.getValue()))
                            .toList())
                    .build();
            return Optional.of(answer(id, response));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // not base64url
        }
    }

    /** The answer to the question for a signature; empty if the fields hold none. */
    static Optional<PublicKeyCredential<AuthenticatorAssertionResponse>> signed(
            String id, String clientData, String authenticatorData, String signature) {
        if (isTooLong(id, clientData, authenticatorData, signature)) {
            return Optional.empty();
        }
        try {
            var response = AuthenticatorAssertionResponse.builder()
                    .authenticatorData(Bytes.fromBase64(authenticatorData))
                    .clientDataJSON(Bytes.fromBase64(clientData))
                    .signature(Bytes.fromBase64(signature))
                    .build();
            return Optional.of(answer(id, response));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // not base64url
        }
    }

    private static <R extends AuthenticatorResponse> PublicKeyCredential<R> answer(String id, R response) {
        // Some of its steps forget of what kind the answer is.
        PublicKeyCredential.PublicKeyCredentialBuilder<R> answer = PublicKeyCredential.builder();
        answer.id(id);
        answer.rawId(Bytes.fromBase64(id));
        answer.type(PublicKeyCredentialType.PUBLIC_KEY);
        answer.response(response);
        return answer.build();
    }

    private static boolean isTooLong(String... fields) {
        return Stream.of(fields).anyMatch(field -> field.length() > LONGEST);
    }
}
