namespace CustomerPortal.Kernel;

/// <summary>Rows that a contact's access is made of (its language, its rights, what it must do first): a save of one lets the node forget the tenant's contacts.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RememberedWithContactsAttribute : Attribute;
