package org.partnine.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets a controller return a {@link Page}. */
@Component
public class PageResults implements HandlerMethodReturnValueHandler {

    private final PageView view;

    PageResults(PageView view) {
        this.view = view;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Page.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object page, MethodParameter returnType, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        if (!(page instanceof Page shown)) {
            throw new IllegalStateException(returnType.getMethod() + " returned no page");
        }
        HttpServletRequest request = needed(web.getNativeRequest(HttpServletRequest.class));
        HttpServletResponse response = needed(web.getNativeResponse(HttpServletResponse.class));
        view.render(shown, request.getRequestURI(), request, response);
    }

    private static <T> T needed(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("pages are served over HTTP only");
        }
        return part;
    }
}
