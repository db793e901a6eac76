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
import sala.blob.MappedBlob;
import sala.blob.MappedBlobs;
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
    MappedBlobs blobs;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        Optional<FileAnswer<BlobContent>> answer = Piece.in(asked).flatMap(piece -> answer(piece, asked));
        if (answer.isPresent()) {
            send(answer.get(), asked, (HttpServletResponse) response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<FileAnswer<BlobContent>> answer(Piece piece, HttpServletRequest request) {
        try {
            return Optional.of(door.answer(piece, Visitor.of(request).actor(), request::getHeader));
        } catch (Fault refused) {
            return Optional.empty();
        }
    }

    private void send(FileAnswer<BlobContent> answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer.writeHead(response);
        ByteRange part = answer.part();
        if (part == null) {
            return;
        }
        Optional<MappedBlob> mapped = blobs.find(answer.file().blob().hash());
        if (mapped.isPresent()) {
            Transfer.begin(mapped.get(), part, request, response);
        } else {
            answer.file().write(part, response.getOutputStream());
        }
    }
}
