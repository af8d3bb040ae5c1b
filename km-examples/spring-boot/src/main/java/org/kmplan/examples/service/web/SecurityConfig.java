package org.kmplan.examples.service.web;

import jakarta.servlet.DispatcherType;
import org.kmplan.examples.service.Settings;
import org.kmplan.examples.service.account.Accounts;
import org.kmplan.examples.service.account.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may ask for what: persons sign in with a form and have a session, programs send a token with every request. */
@Configuration
@EnableWebSecurity
class SecurityConfig {
    /** Scripts, styles and requests of the service alone, and nothing inline. */
    static final String PAGES =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    /** A report brings its own style and runs nothing, so it is shown as a document of no origin; its links open tabs of their own. */
    static final String REPORTS =
            "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline';"
                    + " img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, Accounts accounts, Limits limits, Settings settings) {
        secureHeaders(http);
        return http.securityMatcher("/api/**", "/actuator/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/actuator/health", "/actuator/health/**", "/api/openapi")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasRole("ADMINISTRATOR")
                        .anyRequest()
                        .hasRole("OFFICER"))
                .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, problem) -> {
                    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                    response.sendError(HttpStatus.UNAUTHORIZED.value());
                }))
                .addFilterBefore(new SizeFilter(settings), CsrfFilter.class)
                .addFilterBefore(new TokenFilter(accounts), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new ChangesFilter(limits), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, Accounts accounts, Limits limits, Settings settings) {
        secureHeaders(http);
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/login", "/style.css", "/page.js", "/favicon.svg", "/webjars/htmx.org/**")
                        .permitAll()
                        .requestMatchers("/password")
                        .authenticated()
                        .requestMatchers("/accounts/**")
                        .hasRole("ADMINISTRATOR")
                        .anyRequest()
                        .access(AuthorityAuthorizationManager.hasRole("OFFICER")))
                .formLogin(login -> login.loginPage("/login")
                        .successHandler(new SignedIn(limits))
                        .failureUrl("/login?error"))
                .logout(logout -> logout.logoutSuccessUrl("/login?out"))
                .exceptionHandling(handling -> handling.accessDeniedHandler(passwordFirst()))
                .addFilterBefore(new SizeFilter(settings), CsrfFilter.class)
                .addFilterBefore(new LoginFilter(limits), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new CurrentAccountFilter(accounts), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new ChangesFilter(limits), AuthorizationFilter.class)
                .build();
    }

    private static void secureHeaders(HttpSecurity http) {
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(PAGES))
                .frameOptions(frames -> frames.sameOrigin())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
                .crossOriginOpenerPolicy(opener -> opener.policy(
                        org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter
                                .CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resources -> resources.policy(
                        org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter
                                .CrossOriginResourcePolicy.SAME_ORIGIN)));
    }

    /** Who must change the password is sent there; anybody else is refused, and the error page says so. */
    private static AccessDeniedHandler passwordFirst() {
        return (request, response, problem) -> {
            if (isNewcomer() && isPage(problem)) {
                response.sendRedirect(request.getContextPath() + "/password");
            } else {
                response.sendError(HttpStatus.FORBIDDEN.value());
            }
        };
    }

    private static boolean isPage(AccessDeniedException problem) {
        return !(problem instanceof org.springframework.security.web.csrf.CsrfException);
    }

    private static boolean isNewcomer() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(authority -> Viewer.NEWCOMER.equals(authority.getAuthority()));
    }
}
