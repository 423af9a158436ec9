using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CustomerPortal.TestBase.Processes;

/// <summary>A mail that the sink took.</summary>
/// <param name="MessageId">With its brackets.</param>
/// <param name="To">Recipient of the envelope.</param>
/// <param name="Raw">As it came over the wire, dots undone, lines ended by CRLF.</param>
public sealed record SinkMail(string MessageId, string To, string Raw);

/// <summary>A mail server that takes everything unless told otherwise, and outlives the host: it sees a mail that is sent twice.</summary>
public sealed class SmtpSink : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<SinkMail> mails = new();
    private readonly CancellationTokenSource stop = new();
    private readonly Task accepting;

    /// <summary>Opens it.</summary>
    public SmtpSink()
    {
        listener.Start();
        accepting = AcceptAsync();
    }

    /// <summary>Its port.</summary>
    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Every mail as often as it came.</summary>
    public IReadOnlyCollection<SinkMail> Mails => mails;

    /// <summary>Runs when a mail was taken and before the sender is told: the moment at which a crash repeats a mail.</summary>
    public Func<Task> BeforeAnswer { get; set; } = () => Task.CompletedTask;

    /// <summary>Runs when a command came and before it is answered.</summary>
    public Func<string, Task> BeforeCommand { get; set; } = _ => Task.CompletedTask;

    /// <summary>Runs when the sender has read that its mail was taken: it goes on, or hangs up.</summary>
    public Func<Task> AfterAnswer { get; set; } = () => Task.CompletedTask;

    /// <summary>What the server says to a command instead of "250"; null: as usual. "DATA." is the end of a mail.</summary>
    public Func<string, string?> Reply { get; set; } = _ => null;

    /// <summary>Lines of the talk that are no mail.</summary>
    public ConcurrentQueue<string> Commands { get; } = new();

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await accepting;
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(stop.Token);
                _ = Task.Run(() => ServeAsync(client));
            }
        }
        catch (OperationCanceledException)
        {
            // Closed.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var connection = client;
        try
        {
            using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
            await using var writer = new StreamWriter(client.GetStream(), new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
            await TalkAsync(reader, writer);
        }
        catch (IOException)
        {
            // The sender was killed.
        }
    }

    private async Task TalkAsync(StreamReader reader, StreamWriter writer)
    {
        var to = string.Empty;
        await writer.WriteLineAsync("220 sink");
        var isTaken = false;
        while (await NextAsync(reader, isTaken) is { } line)
        {
            isTaken = false;
            Commands.Enqueue(line);
            await BeforeCommand(line);
            var verb = line.Split(' ', ':')[0].ToUpperInvariant();
            if (Reply(line) is { } said)
            {
                await writer.WriteLineAsync(said);
                continue;
            }

            switch (verb)
            {
                case "RCPT":
                    to = line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.IndexOf('>', StringComparison.Ordinal)];
                    await writer.WriteLineAsync("250 OK");
                    break;
                case "DATA":
                    await writer.WriteLineAsync("354 go on");
                    mails.Enqueue(await ReadAsync(reader, to));
                    await BeforeAnswer();
                    await writer.WriteLineAsync(Reply("DATA.") ?? "250 taken");
                    isTaken = true;
                    break;
                case "QUIT":
                    await writer.WriteLineAsync("221 bye");
                    return;
                default:
                    await writer.WriteLineAsync("250 OK");
                    break;
            }
        }
    }

    private async Task<string?> NextAsync(StreamReader reader, bool isTaken)
    {
        var line = await reader.ReadLineAsync();
        if (isTaken)
        {
            await AfterAnswer();
        }

        return line;
    }

    private static async Task<SinkMail> ReadAsync(StreamReader reader, string to)
    {
        var id = string.Empty;
        var raw = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line == ".")
            {
                return new SinkMail(id, to, raw.ToString());
            }

            if (line.StartsWith("Message-ID:", StringComparison.OrdinalIgnoreCase))
            {
                id = line["Message-ID:".Length..].Trim();
            }

            raw.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        }

        // The sender broke off in the middle: nothing was sent.
        throw new IOException("The mail ended without its last line.");
    }
}
