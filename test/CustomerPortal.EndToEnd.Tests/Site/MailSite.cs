using CustomerPortal.Kernel;
using CustomerPortal.Messaging;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.EndToEnd.Site;

/// <summary>A site whose tenants may use mail servers on this machine: the postfix and the dovecot of the tests.</summary>
public sealed class MailSite : PortalSite
{
    /// <summary>What postfix.sh exports: HOST, PORT, USER, PASSWORD.</summary>
    public static string Smtp(string name) => Variable("SMTP", name);

    /// <summary>What dovecot.sh exports: HOST, TLS_PORT, PASSWORD, MAIL.</summary>
    public static string Imap(string name) => Variable("IMAP", name);

    /// <summary>User of a mailbox that only this site reads.</summary>
    public string Mailbox => $"browser-{Path.GetFileName(Database.Folder)}".ToLowerInvariant();

    /// <summary>A mail server reports that it could not deliver, and the mailbox is read as the clock would have it read.</summary>
    /// <param name="tenant">Whose mail it was.</param>
    /// <param name="messageId">Message-ID of the mail.</param>
    /// <param name="recipient">Whom it did not reach.</param>
    public async Task ComeBackAsync(string tenant, string messageId, string recipient)
    {
        var box = Path.Combine(Imap("MAIL"), Mailbox);
        var name = $"{Guid.NewGuid():N}.tests";
        await File.WriteAllTextAsync(Path.Combine(box, "tmp", name), Report(messageId, recipient).ReplaceLineEndings("\n"));
        File.Move(Path.Combine(box, "tmp", name), Path.Combine(box, "new", name));
        await InTenantAsync(await TenantIdAsync(tenant), async services =>
        {
            services.GetRequiredService<IOutbox>().Add(new BounceMailboxDue());
            await services.GetRequiredService<IUnitOfWork>().SaveAsync(CancellationToken.None);
        });
    }

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string?> Settings() => new Dictionary<string, string?>(base.Settings())
    {
        ["Outgoing:AllowedNetworks:0"] = "127.0.0.0/8",
        ["Outgoing:AllowedNetworks:1"] = "::1/128",
    };

    private Task<Guid> TenantIdAsync(string name) => InTenantAsync(
        TenantIds.Host, services => services.GetRequiredService<PortalDbContext>().Set<Tenant>().Where(t => t.Name == name).Select(t => t.Id).SingleAsync());

    private static string Variable(string server, string name) => Environment.GetEnvironmentVariable($"PORTAL_TEST_{server}_{name}")
        ?? throw new InvalidOperationException($"PORTAL_TEST_{server}_{name} is not set: eval etc/scripts/postfix.sh and etc/scripts/dovecot.sh first.");

    /// <summary>As RFC 3464 has it.</summary>
    private static string Report(string messageId, string recipient) => $"""
        From: MAILER-DAEMON@mx.globex.example
        To: billing@acme.example
        Subject: Undelivered Mail Returned to Sender
        Auto-Submitted: auto-replied
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="B1"

        --B1
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.globex.example

        Final-Recipient: rfc822; {recipient}
        Action: failed
        Status: 5.1.1
        Diagnostic-Code: smtp; 550 5.1.1 no such user

        --B1
        Content-Type: text/rfc822-headers

        Message-ID: <{messageId}>

        --B1--

        """;
}
