package org.partnine.web.accounts;

import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The providers of identities in the settings; none unless some are set. */
@Component
class IdentityProviders {

    private final ObjectProvider<InMemoryClientRegistrationRepository> registrations;

    IdentityProviders(ObjectProvider<InMemoryClientRegistrationRepository> registrations) {
        this.registrations = registrations;
    }

    List<SignInPage.Provider> all() {
        Iterable<ClientRegistration> set = registrations.getIfAvailable();
        return set == null
                ? List.of()
                : StreamSupport.stream(set.spliterator(), false)
                        .map(one -> new SignInPage.Provider(
                                one.getClientName(), "/oauth2/authorization/" + one.getRegistrationId()))
                        .toList();
    }
}
