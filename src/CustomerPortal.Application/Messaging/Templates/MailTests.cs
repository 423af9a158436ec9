using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;

namespace CustomerPortal.Messaging;

/// <summary>Sends the mail that somebody is writing to whoever writes it, by the road of all mails.</summary>
internal sealed class MailTests(
    MailPreviews previews, MailSamples samples, Mailer mailer, IStaffDirectory staff, ICurrentUser user, ITexts texts, IUnitOfWork unitOfWork)
{
    /// <summary>What test mails are about.</summary>
    public const string AboutKind = "template";

    public async Task<MailTestDto> SendAsync(MailTemplateDefinition definition, LanguageTag language, MailTestInput input, CancellationToken ct)
    {
        var to = await AddressAsync(input.To, ct);
        var sample = await samples.TakeAsync(input.CustomerId, ct);
        var rendered = await previews.RenderAsync(definition, language, input.ToWords(), sample, ct);
        var marked = texts.Get("Emails.TestMark", rendered.Language.Value, new Dictionary<string, object?> { ["subject"] = rendered.Subject });
        var id = await mailer.QueueAsync(
            new Mail
            {
                Template = definition.Name,
                To = to.Value,
                Language = rendered.Language.Value,
                Model = new Dictionary<string, object?>(),
                AboutKind = AboutKind,
                IdempotencyKey = $"test:{Guid.CreateVersion7()}",
            },
            rendered with { Subject = OneLine.Of(marked, MailConsts.MaxSubjectLength) },
            ct);
        await unitOfWork.SaveAsync(ct);
        return new MailTestDto(id, to.Value);
    }

    private async Task<EmailAddress> AddressAsync(string? typed, CancellationToken ct)
    {
        var address = string.IsNullOrWhiteSpace(typed)
            ? (user.Id is { } id ? (await staff.FindRecipientAsync(id, ct))?.Email : null)
                ?? throw new BusinessException(MessagingErrorCodes.TestAddressMissing).For("to")
            : typed.Trim();
        return EmailAddress.TryParse(address, out var parsed)
            ? parsed
            : throw new BusinessException(KernelErrorCodes.EmailAddressInvalid).With("email", address).For("to");
    }
}
