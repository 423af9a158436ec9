using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Identity;

/// <summary>Somebody asked for a new staff password; whether there is such an account is looked up later, so that the answer takes equally long.</summary>
/// <param name="Login">What was typed: user name or e-mail address.</param>
public sealed record StaffPasswordForgotten(string Login) : IDomainEvent;

/// <summary>Somebody asked for a new password for the client area.</summary>
/// <param name="Email">What was typed.</param>
public sealed record ContactPasswordForgotten(string Email) : IDomainEvent;

/// <summary>A staff account was made without a password: the person chooses one.</summary>
/// <param name="AccountId">Id of the account.</param>
/// <param name="Invitation">Different for each sending, so that each mails once.</param>
public sealed record StaffInvited(Guid AccountId, Guid Invitation) : IDomainEvent;

/// <summary>Somebody asked for a link that signs in to the client area.</summary>
/// <param name="Email">What was typed.</param>
public sealed record ContactMagicLinkAsked(string Email) : IDomainEvent;

/// <summary>An account proves itself another way from now on; its owner is told by mail.</summary>
/// <param name="Kind">Kind of account.</param>
/// <param name="AccountId">Staff account or contact login.</param>
/// <param name="What">What changed.</param>
public sealed record AccountSecurityChanged(UserKind Kind, Guid AccountId, SecurityChangeKind What) : IDomainEvent;
