package sala.search.text;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.List;
import java.util.Set;

/** Keeps the reading process off the network: whatever a document refers to elsewhere is not fetched. */
public final class NoChannels extends SelectorProvider {

    private static final Set<String> REMOTE = Set.of("http", "https", "ftp", "mailto");

    /** Closes the ways to the network that do not lead through channels. */
    @SuppressWarnings("deprecation") // nothing else refuses sockets on every Java from 17 on
    static void refuseSockets() throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw new UnsupportedOperationException("no network here");
        });
        URL.setURLStreamHandlerFactory(protocol -> REMOTE.contains(protocol) ? new NoConnection() : null);
        ProxySelector.setDefault(new NoProxy());
    }

    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        throw refused();
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
        throw refused();
    }

    @Override
    public Pipe openPipe() throws IOException {
        throw refused();
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
        throw refused();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        throw refused();
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        throw refused();
    }

    private static SocketException refused() {
        return new SocketException("no network here");
    }

    private static final class NoConnection extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            throw refused();
        }
    }

    private static final class NoProxy extends ProxySelector {
        @Override
        public List<java.net.Proxy> select(URI uri) {
            throw new IllegalArgumentException("no network here");
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
    }
}
