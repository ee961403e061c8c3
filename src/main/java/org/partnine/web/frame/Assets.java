package org.partnine.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * The fixed files of the pages (styles, fonts), under an address that names their content: browsers may keep them for
 * good, and get new ones when any of them changes.
 */
@Component
public class Assets {

    public static final String LOCATION = "classpath:/static/";

    private final String root;
    private final StyleSheet sheet = new StyleSheet();

    Assets() {
        this.root = "/assets/" + fingerprint(sheet.getByteArray());
    }

    /** Finds the sheet of all styles, and leaves the other files to those who come after. */
    public ResourceResolver sheets() {
        return new ResourceResolver() {
            @Override
            public @Nullable Resource resolveResource(
                    @Nullable HttpServletRequest request,
                    String path,
                    List<? extends Resource> locations,
                    ResourceResolverChain chain) {
                return StyleSheet.PATH.equals("/" + path) ? sheet : chain.resolveResource(request, path, locations);
            }

            @Override
            public @Nullable String resolveUrlPath(
                    String path, List<? extends Resource> locations, ResourceResolverChain chain) {
                return chain.resolveUrlPath(path, locations);
            }
        };
    }

    /** {@code /assets/3f2a90c17b20}, without a slash at its end. */
    public String root() {
        return root;
    }

    /** @param sheet joined of others, whose order counts too */
    private static String fingerprint(byte[] sheet) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:/static/**/*.*");
            // By content alone: the order of a directory and the place of a jar differ from machine to machine.
            Arrays.stream(files)
                    .filter(Resource::isReadable)
                    .map(Assets::content)
                    .sorted(Comparator.comparingInt((byte[] file) -> file.length)
                            .thenComparing(Arrays::compare))
                    .forEach(digest::update);
            digest.update(sheet);
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException("the fixed files of the pages cannot be read", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static byte[] content(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("not readable: " + file, e);
        }
    }
}
