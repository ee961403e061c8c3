package org.partnine.web.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Entrant;
import org.partnine.accounts.ProvidedIdentity;
import org.partnine.accounts.ProvidedRoles;
import org.partnine.accounts.ProviderSignIns;
import org.partnine.accounts.SignIns;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Lets in whom a provider of identities vouches for. */
@Component
class ProviderEntrance implements AuthenticationSuccessHandler {

    private final ProviderSignIns signIns;
    private final ProvidedRoles roles;
    private final Entering entering;

    ProviderEntrance(ProviderSignIns signIns, ProvidedRoles roles, Entering entering) {
        this.signIns = signIns;
        this.roles = roles;
        this.entering = entering;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        // What the provider sent stays in no session: the account alone does.
        if (!(authentication.getPrincipal() instanceof OidcUser someone)) {
            entering.leave(request);
            response.sendRedirect(SignInPage.REFUSED_BY_PROVIDER);
            return;
        }
        switch (signIns.with(identity(someone), request.getRemoteAddr())) {
            case SignIns.Outcome.Entered entered -> {
                entering.enter(new Entrant(entered.account().key(), true), request, response);
                response.sendRedirect("/");
            }
            case SignIns.Outcome.CodeNeeded needed -> {
                entering.enter(new Entrant(needed.account().key(), false), request, response);
                response.sendRedirect(SignInPages.secondStep(needed.account(), "/"));
            }
            case SignIns.Outcome.Failed failed -> {
                entering.leave(request);
                response.sendRedirect(SignInPage.REFUSED_BY_PROVIDER);
            }
            case SignIns.Outcome.Unreadable never -> {
                entering.leave(request);
                response.sendRedirect(SignInPage.REFUSED_BY_PROVIDER);
            }
            case SignIns.Outcome.Refused refused -> {
                entering.leave(request);
                response.sendRedirect(SignInPage.REFUSED_BY_PROVIDER);
            }
        }
    }

    private ProvidedIdentity identity(OidcUser someone) {
        return new ProvidedIdentity(
                // Neither is ever missing: the identity token was checked for both.
                Objects.requireNonNull(someone.getIssuer()).toString(),
                Objects.requireNonNull(someone.getSubject()),
                someone.getEmail(),
                Boolean.TRUE.equals(someone.getEmailVerified()),
                someone.getFullName(),
                roles.roleClaim().isEmpty() ? List.of() : values(someone.getClaim(roles.roleClaim())));
    }

    private static List<String> values(@Nullable Object claim) {
        if (claim instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return claim == null ? List.of() : List.of(claim.toString());
    }
}
