namespace CustomerPortal.Messaging;

/// <summary>What can be wrong with a mail template. Text: "MailProblem:" + name. From <see cref="FieldUnused"/> on they only warn.</summary>
public enum MailProblemKind
{
    TagUnclosed,
    TagUnknown,
    HelperUnknown,
    RawRefused,
    BlockUnclosed,
    BlockMisnested,
    TooDeep,
    FieldUnknown,
    FieldIsList,
    FieldIsNoList,
    FieldMisplaced,
    TextUnknown,
    PartMissing,
    SubjectLineBreak,
    TooLong,
    BodyMissing,
    ElementUnfinished,
    ElementRefused,
    ElementUnclosed,
    ElementMisnested,
    AttributeRefused,
    AttributeUnquoted,
    AddressRefused,
    StyleRefused,
    FieldUnused,
    TranslationMissing,
}
