package org.partnine.platform.security;

import java.time.Clock;
import java.time.Duration;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.ApiTokens;
import org.partnine.accounts.ProvidedRoles;
import org.partnine.accounts.SecondFactorDemand;
import org.partnine.accounts.SecurityEvent;
import org.partnine.accounts.SecurityEvents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * What stands in front of each door. The filters find out who asks and keep forged forms out; whether who asks may, the
 * rules on the doors themselves decide ({@link AccessInterceptor}).
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProvidedRoles.class)
class Doors {

    private static final Logger LOG = LoggerFactory.getLogger(Doors.class);

    private static final String API = "/api/v1/**";

    private final HandlerExceptionResolver answers;

    Doors(@Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver answers) {
        this.answers = answers;
    }

    /** No session and no cookie: a token with each request, or nobody known. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, ApiTokens tokens, Accounts accounts, SecurityEvents events) {
        common(http.securityMatcher(API))
                .csrf(AbstractHttpConfigurer::disable) // no browser sends a token by itself
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new TokenFilter(tokens, accounts, events, answers), AuthorizationFilter.class);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            Accounts accounts,
            SecurityEvents events,
            SecondFactorDemand demand,
            Clock clock,
            SecurityContextRepository contexts,
            ObjectProvider<ClientRegistrationRepository> providers,
            AuthenticationSuccessHandler providerEntrance,
            @Value("${part-nine.longest-session}") Duration longestSession) {
        common(http)
                .securityContext(security -> security.securityContextRepository(contexts))
                .logout(AbstractHttpConfigurer::disable) // a door of its own
                .addFilterBefore(new SessionFilter(accounts, demand, clock, longestSession), AuthorizationFilter.class);
        ClientRegistrationRepository registrations = providers.getIfAvailable();
        if (registrations != null) {
            http.oauth2Login(login -> login.clientRegistrationRepository(registrations)
                    .loginPage("/login")
                    .successHandler(providerEntrance)
                    .failureHandler((request, response, failed) -> {
                        LOG.warn("Nobody signed in through the provider: {}", failed.getMessage());
                        events.note(SecurityEvent.Kind.SIGN_IN_FAILED, null, request.getRemoteAddr(), "provider");
                        response.sendRedirect("/login?fault=provider");
                    }));
        }
        return http.build();
    }

    @Bean
    SecurityContextRepository contexts() {
        return new HttpSessionSecurityContextRepository();
    }

    private HttpSecurity common(HttpSecurity http) {
        return http.headers(AbstractHttpConfigurer::disable) // web.SecurityHeaders sets them on every answer
                .requestCache(AbstractHttpConfigurer::disable) // where to go on stands in the address of the form
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .exceptionHandling(faults -> faults.accessDeniedHandler(
                                (request, response, denied) -> answers.resolveException(
                                        request, response, null, new ErrorResponseException(HttpStatus.FORBIDDEN)))
                        .authenticationEntryPoint((request, response, denied) -> answers.resolveException(
                                request, response, null, new ErrorResponseException(HttpStatus.UNAUTHORIZED))));
    }
}
