using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>A mail in the list of templates. Its name is the text "MailTemplate:" + <see cref="Name"/>.</summary>
/// <param name="Name">"Module.Name".</param>
/// <param name="Group">Heading under which it stands.</param>
/// <param name="Languages">The offered languages in their order.</param>
public sealed record MailTemplateListItemDto(string Name, MailTemplateGroup Group, IReadOnlyList<MailTemplateLanguageDto> Languages);

/// <summary>A mail in one language.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="State">Where its words come from.</param>
public sealed record MailTemplateLanguageDto(string Language, MailWordingState State);
