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
import sala.fault.Fault;
import sala.web.security.Visitor;

/**
 * Sends pieces of recordings past JAX-RS, which costs more than the piece. The route is {@link StreamResource}'s, and
 * so is every answer that is not a piece: what {@link PieceDoor} refuses goes on to there, to be refused in its words.
 */
public class PieceFilter implements Filter {

    @Inject
    PieceDoor door;

    @Inject
    Lines lines;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answered = (HttpServletResponse) response;
        Optional<FileAnswer> answer = Piece.in(asked).flatMap(piece -> answer(piece, asked));
        if (answer.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<SentFile> body = answer.get().writeHead(answered);
        if (body.isPresent()) {
            lines.send(body.get(), asked, answered);
        }
    }

    private Optional<FileAnswer> answer(Piece piece, HttpServletRequest request) {
        try {
            return Optional.of(door.answer(piece, Visitor.of(request).actor(), request::getHeader));
        } catch (Fault refused) {
            return Optional.empty();
        }
    }
}
