using System.Globalization;
using System.Text.Json;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Net;
using CustomerPortal.Platform.NodeWorkers;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Messaging;

/// <inheritdoc />
internal sealed class ImapMailbox(MailWorker worker, OutgoingAddresses addresses, ISettings settings, IOptions<MailOptions> options) : IBounceMailbox
{
    private const int AtOnce = 50;
    private const int MemoryForMails = 200;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <inheritdoc />
    public async Task<bool> IsSetAsync(CancellationToken ct) => (await settings.GetAsync(DeliverySettings.BounceHost, ct)).Length > 0;

    /// <inheritdoc />
    public async Task<string?> LookAsync(CancellationToken ct)
    {
        try
        {
            await AskAsync("look", [], ct);
            return null;
        }
        catch (MailboxException e)
        {
            return e.Message;
        }
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<ReturnedMail>> ReadNewAsync(CancellationToken ct)
    {
        var answer = await AskAsync("readNew", new() { ["most"] = AtOnce }, ct);
        return answer.GetProperty("mails").Deserialize<List<ReturnedMail>>(Json)!;
    }

    /// <inheritdoc />
    public Task MarkReadAsync(IReadOnlyList<long> uids, CancellationToken ct) => AskAsync("markRead", new() { ["uids"] = uids }, ct);

    private async Task<JsonElement> AskAsync(string type, Dictionary<string, object?> fields, CancellationToken ct)
    {
        var host = await settings.GetAsync(DeliverySettings.BounceHost, ct);
        try
        {
            fields["server"] = new
            {
                Host = host,
                Address = (await addresses.FindAsync(host, ct)).ToString(),
                Port = int.Parse(await settings.GetAsync(DeliverySettings.BouncePort, ct), CultureInfo.InvariantCulture),
                Security = await settings.GetAsync(DeliverySettings.BounceSecurity, ct),
                UserName = await settings.GetAsync(DeliverySettings.BounceUserName, ct),
                Password = await settings.GetAsync(DeliverySettings.BouncePassword, ct),
            };
            fields["folder"] = await settings.GetAsync(DeliverySettings.BounceFolder, ct);
            fields["milliseconds"] = (int)(options.Value.TimeoutSeconds * 1000);
            var answer = (await worker.AskAsync(new NodeRequest(type, type, fields, ExtraMemory: MemoryForMails) { IsLong = true }, ct)).Message;
            return IsDone(answer) ? answer : throw new MailboxException($"{host}: {answer.GetProperty("words").GetString()}");
        }
        catch (AddressRefusedException e)
        {
            throw new MailboxException(e.Message, e);
        }
        catch (NodeWorkerException e)
        {
            throw new MailboxException($"mail worker: {e.Failure} {e.Refusal.Code}".TrimEnd(), e);
        }
    }

    // "ok" is the worker's own; what the server said is apart.
    private static bool IsDone(JsonElement answer) => answer.GetProperty("isDone").GetBoolean();
}
