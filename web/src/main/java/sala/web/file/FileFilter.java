package sala.web.file;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Sends the files that resources answer with, once JAX-RS has written the head: JAX-RS would wait for the line. */
public class FileFilter implements Filter {

    @Inject
    Lines lines;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        FileLater later = FileLater.at(request);
        chain.doFilter(request, response);
        Optional<SentFile> file = later.taken();
        if (file.isPresent()) {
            lines.send(file.get(), (HttpServletRequest) request, (HttpServletResponse) response);
        }
    }
}
