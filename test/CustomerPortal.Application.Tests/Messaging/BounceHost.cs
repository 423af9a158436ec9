using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Messaging;

/// <summary>Mails go to files; what comes back lies in mailboxes of the tests' dovecot, which is on this machine and so allowed.</summary>
public sealed class BounceHost : DocumentMailHost
{
    public Task UseMailboxAsync(string user, MailSecurity security, string? password = null) => SetAsync(
        (DeliverySettings.BounceHost, Variable("HOST")),
        (DeliverySettings.BouncePort, Variable(security == MailSecurity.Tls ? "TLS_PORT" : "PORT")),
        (DeliverySettings.BounceSecurity, security.ToString()),
        (DeliverySettings.BounceUserName, Name(user)),
        (DeliverySettings.BouncePassword, password ?? Variable("PASSWORD")));

    /// <summary>Puts a mail into the mailbox as a mail server does: whole, then named.</summary>
    public async Task ReceiveAsync(string user, string mail)
    {
        await ReadMailboxAsync(); // the server makes the mailbox when it is first opened
        var box = Path.Combine(Variable("MAIL"), Name(user));
        var name = $"{Guid.NewGuid():N}.tests";
        await File.WriteAllTextAsync(Path.Combine(box, "tmp", name), mail.ReplaceLineEndings("\n"));
        File.Move(Path.Combine(box, "tmp", name), Path.Combine(box, "new", name));
    }

    /// <summary>What the clock asks for every five minutes.</summary>
    /// <returns>What was wrong; empty: nothing.</returns>
    public async Task<string> ReadMailboxAsync()
    {
        await InTenantAsync(Acme, async services =>
        {
            services.GetRequiredService<IOutbox>().Add(new BounceMailboxDue());
            await services.GetRequiredService<IUnitOfWork>().SaveAsync(CancellationToken.None);
        });
        await DeliverAsync();
        return await InTenantAsync(Acme, async services => await services.GetRequiredService<ISettings>().GetAsync(DeliverySettings.BounceProblem, CancellationToken.None));
    }

    /// <summary>Mails in the log.</summary>
    public Task<int> CountAsync() => InTenantAsync(Acme, services => services.GetRequiredService<PortalDbContext>().Set<MailMessage>().CountAsync());

    public Task<List<string>> MarkedAsync() => InTenantAsync(
        Acme, services => services.GetRequiredService<PortalDbContext>().Set<BouncedAddress>().Select(a => a.AddressKey).ToListAsync());

    protected override IReadOnlyDictionary<string, string?> Settings() => new Dictionary<string, string?>(base.Settings())
    {
        ["Outgoing:AllowedNetworks:0"] = "127.0.0.0/8",
        ["Outgoing:AllowedNetworks:1"] = "::1/128",
    };

    private static string Variable(string name) => Environment.GetEnvironmentVariable($"PORTAL_TEST_IMAP_{name}")
        ?? throw new InvalidOperationException($"PORTAL_TEST_IMAP_{name} is not set: eval \"$(etc/scripts/dovecot.sh start)\" first.");

    // Suites of both engines run beside each other with the same server.
    private string Name(string user) => $"{user}-{Path.GetFileName(Database.Folder)}".ToLowerInvariant();
}
