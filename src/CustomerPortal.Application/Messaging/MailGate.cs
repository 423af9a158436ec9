using System.Globalization;
using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Timing;

namespace CustomerPortal.Messaging;

/// <summary>Our own reasons for not sending a document now. Mails about accounts pass: whoever waits for a link waits now.</summary>
internal sealed class MailGate(
    IMailRepository mails, IBouncedAddressRepository bounced, IContactMails contacts, ISettings settings, TenantDays days, ITenantLock turn)
{
    private const string Limits = "Messaging.Limits";
    private const string TimeFormat = "HH:mm";
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan Least = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Looks before a try begins: the address, the contact's switch, the clock, and the limits. Whoever sends within the limits holds the lock
    /// until the try is committed as begun, so that workers count each other.
    /// </summary>
    /// <returns>What to do instead of sending; null: send.</returns>
    public async Task<MailStop?> StopAsync(MailMessage mail, DateTimeOffset now, CancellationToken ct)
    {
        if (mail.DocumentKind is not { } kind)
        {
            return null;
        }

        if (await bounced.FindAsync(mail.ToKey, ct) is not null)
        {
            return new MailStop(MailReason.AddressBounced, null);
        }

        if (mail.ContactId is { } contactId && await contacts.IsOffAsync(contactId, kind, ct))
        {
            return new MailStop(MailReason.SwitchedOff, null);
        }

        if (await QuietUntilAsync(now, ct) is { } until)
        {
            return new MailStop(MailReason.QuietHours, until);
        }

        await turn.HoldAsync(Limits, ct);
        return await OverAsync(mail, mail.ToKey, DeliverySettings.MostPerRecipient, Day, MailReason.RecipientLimit, now, ct)
            ?? await OverAsync(mail, null, DeliverySettings.MostPerHour, Hour, MailReason.HourLimit, now, ct);
    }

    private async Task<MailStop?> OverAsync(
        MailMessage mail, string? addressKey, string setting, TimeSpan span, MailReason reason, DateTimeOffset now, CancellationToken ct)
    {
        var most = int.Parse(await settings.GetAsync(setting, ct), CultureInfo.InvariantCulture);
        if (most == 0)
        {
            return null;
        }

        var sent = await mails.CountSentAsync(addressKey, now - span, mail.Id, ct);
        var free = (sent.Oldest ?? now) + span;
        return sent.Count < most ? null : new MailStop(reason, free > now + Least ? free : now + Least);
    }

    private async Task<DateTimeOffset?> QuietUntilAsync(DateTimeOffset now, CancellationToken ct)
    {
        var from = await settings.GetAsync(DeliverySettings.QuietFrom, ct);
        var until = await settings.GetAsync(DeliverySettings.QuietUntil, ct);
        return Time(from) is { } begin && Time(until) is { } end ? new QuietHours(begin, end).EndAfter(now, await days.ZoneAsync(ct)) : null;
    }

    // What the operator's file says was checked by nobody: no time is no reason to hold mail back for ever.
    private static TimeOnly? Time(string text) => TimeOnly.TryParseExact(text, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
