using CustomerPortal.Kernel;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Messaging;

/// <summary>Writes mails as <c>.eml</c> files named by the mail's id, one folder a tenant: for trials without a mail server.</summary>
internal sealed class FileTransport(MailWorker worker, IOptions<MailOptions> options, ICurrentTenant tenant)
{
    public async Task<MailAnswer> SendAsync(MailParcel parcel, CancellationToken ct)
    {
        var composed = await worker.AskAsync(parcel.To("compose"), ct);
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetFullPath(options.Value.Folder), tenant.Id.ToString("N"))).FullName;
        var name = $"{parcel.MailId:N}.eml";

        // Whole or not at all, also for whoever reads the folder at this moment.
        var unfinished = Path.Combine(folder, $".{name}");
        await File.WriteAllBytesAsync(unfinished, composed.Tail, ct);
        File.Move(unfinished, Path.Combine(folder, name), overwrite: true);
        return new MailAnswer(MailOutcome.Accepted, name);
    }
}
