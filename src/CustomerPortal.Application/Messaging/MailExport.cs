using System.Globalization;
using System.Runtime.CompilerServices;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Files;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Timing;

namespace CustomerPortal.Messaging;

/// <summary>The mail log as a table: heads, states and moments in the reader's language, on the organisation's clocks.</summary>
internal sealed class MailExport(IMailQueries queries, ICsvFile csv, TenantDays days, ITexts texts, IFormatter formatter, ICurrentLanguage language)
{
    private static readonly string[] Columns = ["QueuedAt", "SettledAt", "To", "Name", "Subject", "Template", "State", "Reason", "Tries", "Answer"];

    public async Task WriteAsync(MailListRequest request, Stream output, CancellationToken ct)
    {
        var (from, before) = await days.SpanAsync(request.From, request.Until, ct);
        var zone = await days.ZoneAsync(ct);
        string[] head = [.. Columns.Select(column => Text($"Messaging.Export.{column}"))];
        await csv.WriteAsync(output, head, RowsAsync(queries.ReadAsync(request, from, before, ct), zone, ct), ct);
    }

    private async IAsyncEnumerable<IReadOnlyList<string?>> RowsAsync(IAsyncEnumerable<MailListItemDto> mails, TimeZoneInfo zone, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var mail in mails.WithCancellation(ct))
        {
            yield return
            [
                Moment(mail.QueuedAt, zone), mail.SettledAt is { } settled ? Moment(settled, zone) : null, mail.To, mail.ToName, mail.Subject,
                Text($"MailTemplate:{mail.Template}"), Text($"Enum:MailState.{mail.State}"), mail.Reason is { } reason ? Text($"Enum:MailReason.{reason}") : null,
                mail.Tries.ToString(CultureInfo.InvariantCulture), mail.Answer,
            ];
        }
    }

    private string Text(string key) => texts.Get(key, language.Tag);

    private string Moment(DateTimeOffset moment, TimeZoneInfo zone) => formatter.Moment(moment, language.Tag, zone);
}
