package org.smallplaces.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes passwords on threads of its own, one for every two processors. A hash is slow on purpose, and requests run on virtual
 * threads, as many at once as there are processors: when many people sign in, those who learn already would wait behind them.
 */
final class PasswordDesk implements PasswordEncoder {

    private final PasswordEncoder encoder;
    private final ExecutorService desk = Executors.newFixedThreadPool(
            Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
            Thread.ofPlatform().daemon().name("passwords-", 1).factory());

    PasswordDesk(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return at(() -> encoder.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return Boolean.TRUE.equals(at(() -> encoder.matches(password, hash)));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T extends @Nullable Object> T at(Callable<T> work) {
        var turn = desk.submit(work);
        try {
            return turn.get();
        } catch (InterruptedException stopped) {
            turn.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Nobody waits for this password any more", stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException why) throw why;
            throw new IllegalStateException(failed.getCause());
        }
    }
}
