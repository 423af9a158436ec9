using CustomerPortal.Kernel;
using CustomerPortal.Platform.NodeWorkers;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Messaging;

/// <summary>The pool of the workers that speak SMTP and IMAP; the first mail starts it.</summary>
internal sealed class MailWorker(IOptions<MailWorkerOptions> options, ICurrentTenant tenant, TimeProvider time, ILogger<MailWorker> log) : IHostedService, IAsyncDisposable
{
    private readonly NodeWorkerPool pool = new(Script(), options.Value, time, log);

    /// <summary>Tenants take turns: one whose server is silent keeps nobody else's mails waiting.</summary>
    /// <exception cref="NodeWorkerException">There is no answer.</exception>
    public Task<NodeAnswer> AskAsync(NodeRequest request, CancellationToken ct) =>
        pool.SendAsync(request with { Owner = tenant.IsSet ? tenant.Id : TenantIds.Host }, ct);

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => pool.StopAsync(cancellationToken);

    /// <inheritdoc />
    public ValueTask DisposeAsync() => pool.DisposeAsync();

    // The worker trusts whom the host trusts: Node carries a list of its own and does not look at the machine's.
    private static NodeWorkerScript Script() => new("mail", "Mail/worker/mail.mjs", new Dictionary<string, string>
    {
        ["NODE_ENV"] = "production",
        ["NODE_EXTRA_CA_CERTS"] = Environment.GetEnvironmentVariable("SSL_CERT_FILE") ?? "/etc/ssl/certs/ca-certificates.crt",
    });
}
