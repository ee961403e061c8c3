package org.partnine.testing;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** A provider of identities (OpenID Connect) on loopback, with two persons: one whose address it verified, one not. */
public final class IdentityProvider implements AutoCloseable {

    public static final String CLIENT = "part-nine";
    public static final String SECRET = "a secret between two servers";
    public static final String REDIRECT = "http://127.0.0.1/login/oauth2/code/ministry";

    private static final Pattern WORD = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

    private final ServletWebServerApplicationContext context;

    private IdentityProvider(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    public static IdentityProvider start() {
        return new IdentityProvider((ServletWebServerApplicationContext) new SpringApplicationBuilder(Provider.class)
                .properties("spring.config.name=none", "server.address=127.0.0.1")
                .run());
    }

    public String issuer() {
        return "http://127.0.0.1:"
                + Objects.requireNonNull(context.getWebServer()).getPort();
    }

    /** Signs the user in where the register sent him; the address he is sent back to, on which nothing listens. */
    public String signIn(String address, String user) throws IOException, InterruptedException {
        try (HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            String form = sentTo(get(browser, address));
            Matcher word = WORD.matcher(get(browser, form).body());
            if (!word.find()) {
                throw new IllegalStateException("The provider shows no form at " + form);
            }
            String fields = "username=" + user + "&password=" + user + "&_csrf="
                    + URLEncoder.encode(word.group(1), StandardCharsets.UTF_8);
            var signedIn = browser.send(
                    HttpRequest.newBuilder(URI.create(form))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(fields))
                            .build(),
                    BodyHandlers.ofString());
            return sentTo(get(browser, sentTo(signedIn)));
        }
    }

    private static HttpResponse<String> get(HttpClient browser, String address)
            throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    private static String sentTo(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(location -> answer.uri().resolve(location).toString())
                .orElseThrow(() -> new IllegalStateException(answer.statusCode() + " " + answer.body()));
    }

    @Override
    public void close() {
        context.close();
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableWebSecurity
    @EnableWebMvc
    static class Provider {

        @Bean
        TomcatServletWebServerFactory server() {
            var server = new TomcatServletWebServerFactory(0);
            server.setAddress(InetAddress.getLoopbackAddress());
            return server;
        }

        @Bean
        DispatcherServlet dispatcherServlet() {
            return new DispatcherServlet();
        }

        @Bean
        SecurityFilterChain doors(HttpSecurity http) {
            http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults());
            return http.build();
        }

        @Bean
        RegisteredClientRepository clients() {
            return new InMemoryRegisteredClientRepository(RegisteredClient.withId("1")
                    .clientId(CLIENT)
                    .clientSecret("{noop}" + SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri(REDIRECT)
                    .scopes(scopes -> scopes.addAll(List.of("openid", "email", "profile")))
                    .build());
        }

        @Bean
        UserDetailsService users() {
            return new InMemoryUserDetailsManager(
                    User.withUsername("clerk").password("{noop}clerk").build(),
                    User.withUsername("impostor").password("{noop}impostor").build());
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims() {
            return token -> {
                if (token.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
                    boolean isClerk = user(token).getName().equals("clerk");
                    token.getClaims()
                            .claim("email", isClerk ? "clerk@ministry.example" : "minister@ministry.example")
                            .claim("email_verified", isClerk)
                            .claim("name", isClerk ? "A Clerk" : "The Minister")
                            .claim("duties", List.of("desk-officer"));
                }
            };
        }

        private static Authentication user(JwtEncodingContext token) {
            Authentication user = token.getPrincipal();
            return Objects.requireNonNull(user);
        }

        @Bean
        JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            return new ImmutableJWKSet<>(new JWKSet(new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey((RSAPrivateKey) pair.getPrivate())
                    .keyID(UUID.randomUUID().toString())
                    .build()));
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return org.springframework.security.config.annotation.web.configuration
                    .OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }
    }
}
