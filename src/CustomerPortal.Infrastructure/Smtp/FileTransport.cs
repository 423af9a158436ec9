using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Messaging;

/// <summary>Writes mails as <c>.eml</c> files named by the mail's id, one folder a tenant: for trials without a mail server.</summary>
internal sealed class FileTransport(MimeMail mime, IOptions<MailOptions> options, Kernel.ICurrentTenant tenant)
{
    public async Task<MailAnswer> SendAsync(OutgoingMail mail, CancellationToken ct)
    {
        var folder = Path.Combine(Path.GetFullPath(options.Value.Folder), tenant.Id.ToString("N"));
        var name = $"{mail.Id:N}.eml";

        // The client chooses the file's name itself: in a folder of its own, from where the whole file is moved.
        var desk = Directory.CreateDirectory(Path.Combine(folder, $".{mail.Id:N}"));
        try
        {
            using var message = await mime.BuildAsync(mail, ct);
            using var client = new SmtpClient
            {
                DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory,
                PickupDirectoryLocation = desk.FullName,
                DeliveryFormat = SmtpDeliveryFormat.International,
            };
            await client.SendMailAsync(message, ct);
            File.Move(desk.EnumerateFiles("*.eml").OrderBy(f => f.LastWriteTimeUtc).Last().FullName, Path.Combine(folder, name), overwrite: true);
        }
        finally
        {
            desk.Delete(recursive: true);
        }

        return new MailAnswer(MailOutcome.Accepted, name);
    }
}
