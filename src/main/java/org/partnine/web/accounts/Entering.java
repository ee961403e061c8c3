package org.partnine.web.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.partnine.accounts.Account;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.Entrant;
import org.partnine.web.frame.LanguageChoice;
import org.partnine.wording.Language;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Keeps who signed in in a session, and ends the session. */
@Component
class Entering {

    private final SecurityContextRepository contexts;
    private final Accounts accounts;

    Entering(SecurityContextRepository contexts, Accounts accounts) {
        this.contexts = contexts;
        this.accounts = accounts;
    }

    /** In a session of its own: one that someone else may have begun ends. The account's language comes with it. */
    void enter(Entrant entrant, HttpServletRequest request, HttpServletResponse response) {
        leave(request);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(entrant, null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        accounts.find(entrant.account())
                .map(Account::language)
                .flatMap(Language::ofTag)
                .ifPresent(language -> LanguageChoice.remember(language, request, response));
    }

    void leave(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    /** Whose code is still missing in this session. */
    static Optional<String> awaitingCode() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Entrant entrant && !entrant.isWhole()
                ? Optional.of(entrant.account())
                : Optional.empty();
    }
}
