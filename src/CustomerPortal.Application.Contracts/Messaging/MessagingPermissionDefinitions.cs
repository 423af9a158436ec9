using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>Defines the permissions of Messaging.</summary>
public sealed class MessagingPermissionDefinitions : IPermissionDefinitionProvider
{
    /// <inheritdoc />
    public void Define(PermissionRegistry registry)
    {
        var mails = registry.Group(MessagingPermissions.Group).Add(MessagingPermissions.Mails.Default, PermissionSide.Both)
            .For(ReadyMadeRoles.AccountsReceivable, ReadyMadeRoles.Support);
        mails.Add(MessagingPermissions.Mails.Resend).For(ReadyMadeRoles.AccountsReceivable, ReadyMadeRoles.Support);
        mails.Add(MessagingPermissions.Mails.Test);
        var templates = registry.Group(MessagingPermissions.Group).Add(MessagingPermissions.Templates.Default);
        templates.Add(MessagingPermissions.Templates.Edit);
        templates.Add(MessagingPermissions.Templates.Test);
    }
}
