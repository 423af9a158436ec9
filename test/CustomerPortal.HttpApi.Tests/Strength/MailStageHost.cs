using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Processes;

namespace CustomerPortal.Strength;

/// <summary>A real process with a mail server that can stop it at any stage of a mail; it outlives its deaths.</summary>
public sealed class MailStageHost : IAsyncLifetime, IAsyncDisposable
{
    private readonly PortalProcess portal;
    private Shop? shop;

    public MailStageHost() => portal = new PortalProcess(
        ("Mail:SmtpHost", "127.0.0.1"),
        ("Mail:SmtpPort", $"{Sink.Port}"),
        ("Mail:SmtpEnableSsl", "false"),
        ("Outbox:LeaseSeconds", "3"),
        ("Outbox:PollSeconds", "0.2"));

    /// <summary>The mail server.</summary>
    public SmtpSink Sink { get; } = new();

    /// <summary>Data of the process.</summary>
    public TestDatabase Database => portal.Database;

    public async Task InitializeAsync()
    {
        await portal.StartAsync();
        shop = await Shop.OpenAsync(portal.Browse, PortalHost.HostPassword);
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        shop?.Dispose();
        await portal.DisposeAsync();
        await Sink.DisposeAsync();
    }

    /// <summary>Asks for a mail to this person; when that is answered, the mail is queued.</summary>
    public Task AskAsync(string name) => shop!.PostAsync("/api/messaging/mails/test", new { to = Address(name) });

    /// <summary>kill -9.</summary>
    public Task KillAsync() => portal.KillAsync();

    /// <summary>Starts without workers: what is asked for stays where it is.</summary>
    public Task StartIdleAsync() => portal.StartAsync(("Outbox:Enabled", "false"));

    /// <summary>Starts again and waits until nothing is left to do.</summary>
    public async Task RecoverAsync()
    {
        Sink.BeforeCommand = _ => Task.CompletedTask;
        Sink.BeforeAnswer = () => Task.CompletedTask;
        Sink.AfterAnswer = () => Task.CompletedTask;
        await portal.StartAsync();
        await Eventually.GetAsync(
            () => Database.CountAsync("SELECT COUNT(*) FROM \"PlatformOutboxMessages\" WHERE \"State\" <> 'Done'"), left => left == 0, "every delivery", PortalProcess.Patience);
    }

    /// <summary>Where the mail to this person stands.</summary>
    public async Task<string> StateAsync(string name) =>
        (await Database.QueryAsync($"SELECT \"State\" FROM \"MessagingMails\" WHERE \"ToKey\" = '{Address(name)}'", r => r.GetString(0))).Single();

    /// <summary>Message-IDs with which the mail to this person arrived, as often as it did.</summary>
    public IReadOnlyList<string> Arrived(string name) => [.. Sink.Mails.Where(m => m.To == Address(name)).Select(m => m.MessageId)];

    private static string Address(string name) => $"{name.Replace(' ', '.').ToLowerInvariant()}@example.com";
}
