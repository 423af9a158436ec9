using System.Net.Sockets;
using CustomerPortal.Platform.Health;

namespace CustomerPortal.Messaging;

/// <summary>Whether the host's mail server takes a connection.</summary>
internal sealed class MailServerProbe(SmtpServers servers) : IHealthProbe
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <inheritdoc />
    public string Name => "MailServer";

    /// <inheritdoc />
    public async Task<HealthRowDto> LookAsync(CancellationToken ct)
    {
        if (await servers.FindAsync(ct) is not { } server)
        {
            return new HealthRowDto(Name, HealthState.Warning, [new HealthFactDto("MailsToFiles")]);
        }

        var address = new HealthFactDto("Server") { Text = FormattableString.Invariant($"{server.Host}:{server.Port}") };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Patience);
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(server.Host, server.Port, limit.Token);
            return new HealthRowDto(Name, HealthState.Good, [address]);
        }
        catch (Exception e) when (e is SocketException or OperationCanceledException && !ct.IsCancellationRequested)
        {
            return new HealthRowDto(Name, HealthState.Problem, [address, new HealthFactDto("Unreachable")]);
        }
    }
}
